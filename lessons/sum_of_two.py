# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A coroutine that waits for another"
# summary = "await runs a coroutine inside the same task, like a call that may pause"
# order = 30
# hide = ["done", "timeline", "inspector"]
# topics = ["coroutine", "await", "return"]
# ///

# %% [markdown]
# # A coroutine that waits for another
#
# `print_sum` needs the result of `add`. It writes `await add(1, 2)`, and that is almost a
# call: `add` runs, and what it returns is the value of the `await`.
#
# What makes it different is the pause. When `add` sleeps, *both* stop: the whole stack of
# coroutines is put aside, and when the timer wakes the task, it goes on in the innermost.

# %% [markdown] predict
# Two coroutines take part. How many tasks does the line `asyncio.run(...)` make for them?
# - [x] one, for both
# - [ ] two, one for each
# - [ ] none

# %%
import asyncio


async def add(a, b):
    print("adding", a, "and", b)
    await asyncio.sleep(1)
    return a + b


async def print_sum(a, b):
    total = await add(a, b)
    print(a, "+", b, "=", total)


asyncio.run(print_sum(1, 2))

# %% [markdown]
# ## Look closer
#
# - At the moment of the `sleep`, look at the task's stack: `print_sum`, and `add` inside it.
# - When the task wakes up, in which of the two does its first line run?
# - `add` returns, and its line step is followed by one of `print_sum` in the *same* turn.
#   An `await` alone gives no turn away; only something that has to wait does.

# %% [markdown] note
# Both stand still: the stack of the task is `print_sum`, and `add` inside of it.
#
# Stop: event handle_ended
# Show: inspector

# %% [markdown] question
# Which value does `total` have where it is printed?
#
# Stop: line "print(a, "
# Answer: value of total

# %% [markdown] task
# Let it print the sum of three numbers, with one call of `add` more.
#
# Check: output last has "= 6"
# Check: time is 2
# Solution: "    total = await add(a, b)" -> "    total = await add(await add(a, b), 3)"
# Wrong: "print_sum(1, 2))" -> "print_sum(1, 5))"

# %% [markdown] task
# **Try it otherwise.** Take out the `await asyncio.sleep(1)`. How many turns does the task need now?
#
# Check: number of turns of print_sum is 1
# Check: output last is "1 + 2 = 3"
# Solution: "    await asyncio.sleep(1)\n" -> ""
# Wrong: "sleep(1)" -> "sleep(0)"
# Why: Nobody has to wait, so `await add(a, b)` gives no turn away.
