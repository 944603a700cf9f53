# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "asyncio.sleep gives way"
# summary = "Awaiting a sleep ends the turn: the others run meanwhile"
# order = 70
# topics = ["sleep", "turn"]
# pair = "sleep_blocks.py"
# ///

# %% [markdown]
# # asyncio.sleep gives way
#
# Two coroutines nap for a second each. `await asyncio.sleep(1)` sets a timer and *ends the turn*.
# The loop is free for the other.
#
# Compare it with *time.sleep blocks*, where one word is different.

# %% [markdown] predict
# How many seconds does the whole program take?
# - [x] 1
# - [ ] 2
#   That is the sum of both. But they sleep at the same time.
#
# Answer: time

# %%
import asyncio


async def nap(name):
    print(name, "falls asleep")
    await asyncio.sleep(1)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("Ann"), nap("Bob"))


asyncio.run(main())

# %% [markdown] note
# Both sleep: two timers, and nothing is ready. Now the clock can jump.
#
# Stop: event handle_ended, task nap("Bob")
# Show: timers

# %% [markdown] predict
# In which order are these lines printed?
# 1. Ann falls asleep
# 2. Bob falls asleep
# 3. Ann wakes
# 4. Bob wakes

# %% [markdown] task
# Let Bob wake before Ann.
#
# Check: number of outputs is 4
# Check: output 3 is "Bob wakes"
# Check: output 1 is "Ann falls asleep"
# Hint: Give `nap` a second parameter.
# Solution: "def nap(name)" -> "def nap(name, seconds)"
# Solution: "sleep(1)" -> "sleep(seconds)"
# Solution: `nap("Ann"), nap("Bob")` -> `nap("Ann", 2), nap("Bob", 1)`
# Wrong: `nap("Ann"), nap("Bob")` -> `nap("Bob"), nap("Ann")`

# %% [markdown] task
# **Make something.** Let a third coroutine print a dot every quarter of a second while the others sleep.
#
# Check: number of outputs "." is at least 3
# Check: time is 1
# Check: number of tasks is 6
# Hint: A loop with `print(".")` and a sleep in it, given to `gather` as a third.
# Solution: "async def main():" -> "async def dots():\n    for _ in range(4):\n        print('.')\n        await asyncio.sleep(0.25)\n\n\nasync def main():"
# Solution: `nap("Bob"))` -> `nap("Bob"), dots())`
# Wrong: "    await asyncio.sleep(1)" -> "    for _ in range(2):\n        print('.')\n        await asyncio.sleep(0.5)"
