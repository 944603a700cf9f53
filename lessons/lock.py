# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A lock"
# summary = "Only one task at a time is inside async with lock; the others wait in line"
# order = 341
# topics = ["Lock", "async with"]
# pair = "race.py"
# ///

# %% [markdown]
# # A lock
#
# A **lock** can be held by one task at a time. `async with lock:` waits until it is free, takes it, and gives
# it back at the end of the block. Inside of the block one may await as often as one likes: nobody else gets
# in.
#
# Those who wait are served in the order in which they came.

# %% [markdown] predict
# 100 are there; Ann takes 30 and Bob takes 50. What is left?
#
# Answer: output last

# %% [markdown] predict
# In which order are these lines printed?
# 1. Ann sees 100
# 2. Ann leaves 70
# 3. Bob sees 70
# 4. Bob leaves 20

# %%
import asyncio

balance = 100


async def withdraw(lock, name, amount):
    global balance
    async with lock:
        seen = balance
        print(name, "sees", seen)
        await asyncio.sleep(1)
        balance = seen - amount
        print(name, "leaves", balance)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(withdraw(lock, "Ann", 30), withdraw(lock, "Bob", 50))
    print(balance)


asyncio.run(main())

# %% [markdown] note
# Bob waits for the lock: a future in the lock's own line.
#
# Stop: event handle_ended, task Task-3
# Show: waiting

# %% [markdown] question
# How many seconds does it take, with the lock?
#
# Answer: time
# Why: A lock makes people wait for each other. That is its price.

# %% [markdown] task
# Let only the reading and writing be inside of the lock, and the thinking before it: one second for both.
#
# Check: output last is 20
# Check: time is 1
# Check: time at output "Ann leaves" is 1
# Solution: "    async with lock:" -> "    await asyncio.sleep(1)\n    async with lock:"
# Solution: "        await asyncio.sleep(1)\n        balance" -> "        balance"
# Wrong: "sleep(1)" -> "sleep(0.5)"

# %% [markdown] task
# **Make something.** Let Carl come half a second later and take 10. Where in the line does he stand?
#
# Check: number of outputs "Carl" is 2
# Check: output last is 10
# Check: time is 3
# Check: number of timer_set events is 4
# Hint: A coroutine of his own sleeps first, then awaits `withdraw`.
# Solution: "async def main():" -> "async def late(lock):\n    await asyncio.sleep(0.5)\n    await withdraw(lock, 'Carl', 10)\n\n\nasync def main():"
# Solution: `withdraw(lock, "Bob", 50))` -> `withdraw(lock, "Bob", 50), late(lock))`
# Wrong: `withdraw(lock, "Bob", 50))` -> `withdraw(lock, "Bob", 50), withdraw(lock, "Carl", 10))`
