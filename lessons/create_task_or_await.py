# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "create_task against await"
# summary = "await runs a coroutine now and waits; create_task lets it run beside you"
# order = 100
# topics = ["create_task", "await", "task"]
# ///

# %% [markdown]
# # create_task against await
#
# `await work()` runs the coroutine inside of this task, and goes on when it is done. `create_task(work())`
# makes a *second* task, puts its first step into the ready queue, and goes on at once.
#
# The new task does not run yet. It gets its turn when this turn is over.

# %% [markdown] predict
# What is printed first?
# - [x] main goes on
# - [ ] tea: begun
#   `create_task` only queues the task's first step. `main` still has its turn.
#
# Answer: output 1

# %%
import asyncio


async def make(what, seconds):
    print(what + ": begun")
    await asyncio.sleep(seconds)
    print(what + ": done")


async def main():
    tea = asyncio.create_task(make("tea", 2))
    print("main goes on")
    await make("toast", 1)
    await tea
    print("breakfast")


asyncio.run(main())

# %% [markdown] predict
# Which of the two begins first?
# - [ ] tea
#   Its task waits in the ready queue until `main` gives way, and that is inside of `make("toast", 1)`.
# - [x] toast

# %% [markdown] note
# The task `tea` is in the ready queue, not started. `main` runs on.
#
# Stop: line "print(\"main goes on\")"
# Show: ready

# %% [markdown] question
# How long does breakfast take, in seconds?
#
# Answer: time

# %% [markdown] task
# Let tea begin before toast, without losing any time.
#
# Check: time is 2
# Check: output 2 is "tea: begun"
# Hint: What would give the new task a turn at once?
# Solution: "print(\"main goes on\")" -> "print(\"main goes on\")\n    await asyncio.sleep(0)"
# Wrong: `print("main goes on")` -> `print("main goes on")\n    await tea`

# %% [markdown] task
# **Make something.** Add an egg that takes three seconds, and let all three be made side by side.
#
# Check: number of outputs "egg: done" is 1
# Check: time is 3
# Check: output last is "breakfast"
# Hint: Make a task of it as of the tea, and await it before breakfast.
# Solution: `    print("main goes on")` -> `    egg = asyncio.create_task(make("egg", 3))\n    print("main goes on")`
# Solution: `    await tea` -> `    await tea\n    await egg`
# Wrong: "    await tea" -> "    await tea\n    await make('egg', 3)"
