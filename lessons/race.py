# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A race between two tasks"
# summary = "Between reading and writing there is an await: somebody else may write meanwhile"
# order = 340
# topics = ["race", "shared state"]
# pair = "lock.py"
# ///

# %% [markdown]
# # A race between two tasks
#
# In one thread nothing is interrupted *within* a turn. But each `await` ends a turn, and what was read
# before it may be old after it.
#
# Two people take money from one account. Both read the balance, both think, both write. Compare with *A
# lock*.

# %% [markdown] predict
# 100 are there; Ann takes 30 and Bob takes 50. What is left?
# - [ ] 20
#   That is what should be left.
# - [ ] 70
# - [x] 50
#
# Answer: output last

# %%
import asyncio

balance = 100


async def withdraw(name, amount):
    global balance
    seen = balance
    print(name, "sees", seen)
    await asyncio.sleep(1)
    balance = seen - amount
    print(name, "leaves", balance)


async def main():
    await asyncio.gather(withdraw("Ann", 30), withdraw("Bob", 50))
    print(balance)


asyncio.run(main())

# %% [markdown] note
# Here it goes wrong: both have seen 100, and both sleep.
#
# Stop: event handle_ended, task withdraw("Bob", 50)

# %% [markdown] question
# Who wrote last, and so won the race?
# - [ ] Ann
# - [x] Bob
#   Both timers fall due at the same time; his was set later.

# %% [markdown] task
# Mend it without a lock: read and write in one turn.
#
# Check: output last is 20
# Hint: Take the money before the sleep, or read after it.
# Solution: "    await asyncio.sleep(1)\n    balance = seen - amount" -> "    await asyncio.sleep(1)\n    balance = balance - amount"
# Wrong: "asyncio.sleep(1)" -> "asyncio.sleep(0)"

# %% [markdown] task
# **Make something.** Write another race, about a shared *list* of 1, 2, 3 and 4: one task prints its items, and gives
# way after each with `sleep(0)`; the other takes out the first item with `pop(0)`. Which item is never printed?
#
# Check: code has "pop(0)"
# Check: output 1 is 1
# Check: output 2 is 3
# Check: output last is 4
# Hint: The one that prints must have its turn first.
# Solution: "asyncio.run(main())" -> "items = [1, 2, 3, 4]\n\n\nasync def show():\n    for item in items:\n        print(item)\n        await asyncio.sleep(0)\n\n\nasync def take():\n    items.pop(0)\n\n\nasync def both():\n    await asyncio.gather(show(), take())\n\n\nasyncio.run(both())"
# Wrong: "asyncio.run(main())" -> "items = [1, 2, 3, 4]\n\n\nasync def show():\n    for item in items:\n        print(item)\n\n\nasync def take():\n    items.pop(0)\n\n\nasync def both():\n    await asyncio.gather(show(), take())\n\n\nasyncio.run(both())"
# Why: The loop over the list counts places, and after the first turn the second item has moved to the first place.
