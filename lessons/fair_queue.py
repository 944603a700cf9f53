# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "The ready queue is fair"
# summary = "sleep(0) goes to the end of the queue: everybody gets a turn before anybody gets a second one"
# order = 110
# topics = ["ready queue", "sleep", "turn"]
# ///

# %% [markdown]
# # The ready queue is fair
#
# `await asyncio.sleep(0)` does not sleep. It ends the turn, and the task goes to the *end* of the
# ready queue. No timer, no future: "after you".
#
# The queue is first in, first out. So three tasks that give way again and again take turns in a fixed
# order, for as long as they like.

# %% [markdown] predict
# What is printed fourth?
# - [x] A 1
# - [ ] A 3
# - [ ] C 1
#   Each gives way after one line, so the others come first.
#
# Answer: output 4

# %%
import asyncio


async def count(name):
    for n in range(3):
        print(name, n)
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(count("A"), count("B"), count("C"))


asyncio.run(main())

# %% [markdown] question value
# A has just printed `A 1`. Which tasks are in the ready queue then? Write their
# names in order, as Loopglass shows them, with commas: `Task-1, Task-2`.
#
# Stop: output "A 1"
# Answer: ready queue
# Why: B and C are still to run in this iteration. A is not in the queue: it has its turn.

# %% [markdown]
# ## Look closer
#
# - Move by *iteration*: in each, the three have one turn.
# - How many timers does the program set? What time is it at its end?

# %% [markdown] task
# Let A be unfair: it prints its three lines in one turn, and the others still take turns.
#
# Check: output 3 is "A 2"
# Check: output 4 is "B 0"
# Check: output 5 is "C 0"
# Hint: Only A must not give way.
# Solution: "await asyncio.sleep(0)" -> "if name != \"A\":\n            await asyncio.sleep(0)"
# Wrong: "await asyncio.sleep(0)" -> "pass"

# %% [markdown] task
# **Make something.** Let D count too, as soon as A is done. Where in the queue does it stand?
#
# Check: number of outputs "D" is 3
# Check: number of outputs is 12
# Check: output 3 is "C 0"
# Check: number of outputs "A" at output "D 0" is 3
# Hint: A coroutine of its own may await `count("A")` and then `count("D")`.
# Solution: "async def main():" -> "async def both():\n    await count('A')\n    await count('D')\n\n\nasync def main():"
# Solution: `gather(count("A")` -> `gather(both()`
# Wrong: `count("C"))` -> `count("C"), count("D"))`
