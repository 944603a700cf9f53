# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "time.sleep blocks"
# summary = "A call that does not give way keeps its turn: nobody else runs, the loop stands still"
# order = 71
# topics = ["sleep", "turn", "blocking"]
# pair = "sleep_gives_way.py"
# ///

# %% [markdown]
# # time.sleep blocks
#
# The same program, with `time.sleep`. It is an ordinary function: it comes back after a second, and
# until then *nothing else* happens in this thread. The loop cannot give anybody a turn, because the
# turn is not over.

# %% [markdown] predict
# How many seconds does it take now?
# - [ ] 1
# - [x] 2
#
# Answer: time

# %%
import asyncio
import time


async def nap(name):
    print(name, "falls asleep")
    time.sleep(1)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("Ann"), nap("Bob"))


asyncio.run(main())

# %% [markdown] predict
# In which order are these lines printed?
# 1. Ann falls asleep
# 2. Ann wakes
# 3. Bob falls asleep
# 4. Bob wakes

# %% [markdown]
# ## Look closer
#
# - How many timers are set in this run? Compare with the pair.
# - Ann's coroutine has no `await` at all. So how many turns does her task need?

# %% [markdown] question
# How many timers are set?
#
# Answer: number of timer_set events

# %% [markdown] task
# Mend it: both must be awake after one second.
#
# Check: time is 1
# Check: number of outputs is 4
# Solution: "time.sleep(1)" -> "await asyncio.sleep(1)"
# Wrong: `nap("Ann"), nap("Bob")` -> `nap("Ann")`

# %% [markdown] task
# **Make something.** Reading a file, working out a large number and `input()` block in the same way. Replace the sleep
# by a loop that adds up the first hundred thousand numbers, and see whose turn it is.
#
# Check: code has no "sleep("
# Check: output 2 is "Ann wakes"
# Check: number of findings "computes for" is 2
# Hint: `for n in range(100_000):`, and a total to which each `n` is added.
# Solution: "    time.sleep(1)" -> "    total = 0\n    for n in range(100_000):\n        total += n"
# Wrong: "    time.sleep(1)\n" -> ""
