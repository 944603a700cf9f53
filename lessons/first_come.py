# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "First come, first served"
# summary = "as_completed gives results in the order in which they come"
# order = 185
# topics = ["as_completed"]
# ///

# %% [markdown]
# # First come, first served
# `asyncio.as_completed` gives awaitables, one for each result, in the order of
# *arrival*. You cannot tell beforehand whose result comes next, and need not know it.

# %% [markdown] predict
# Who is served first?
# - [ ] Ann
#   She is first in the list, but needs longest.
# - [x] Cid
# - [ ] Bob
#
# Answer: output 1

# %%
import asyncio


async def guest(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    guests = [guest("Ann", 3), guest("Bob", 2), guest("Cid", 1)]
    tasks = [asyncio.create_task(coroutine) for coroutine in guests]
    for coming in asyncio.as_completed(tasks):
        print(await coming)


asyncio.run(main())

# %% [markdown] note
# The first one is here. The others are still on their way.
#
# Stop: line `print(await coming)`, run 2

# %% [markdown] question
# When is Ann served?
#
# Stop: output "Ann"
# Answer: time

# %% [markdown] task
# Let Bob be first.
#
# Check: output 1 is Bob
# Solution: guest("Bob", 2) -> guest("Bob", 0)
# Wrong: guest("Ann", 3) -> guest("Ann", 0)

# %% [markdown]
# ## Look closer
#
# - `as_completed` hands out three coroutines at once, before anybody has come. What does each of them wait for?

# %% [markdown] task
# **Make something.** Greet only the first two, and send the last one home: cancel what is left, and wait until it is
# gone.
#
# Check: number of outputs is 2
# Check: time is 2
# Check: reaches event cancel_requested, task main
# Hint: Leave the loop with `break`; a task that is done does not mind being cancelled.
# Hint: `asyncio.wait(tasks)` waits until all are done, cancelled or not.
# Solution: "        print(await coming)" -> "        print(await coming)\n        if sum(task.done() for task in tasks) == 2:\n            break\n    for task in tasks:\n        task.cancel()\n    await asyncio.wait(tasks)"
# Wrong: "        print(await coming)" -> "        print(await coming)\n        if sum(task.done() for task in tasks) == 2:\n            break"
