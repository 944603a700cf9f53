# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A condition: wait until something is true"
# summary = "wait_for lets go of the lock while it waits, and looks again each time it is told"
# order = 360
# topics = ["Condition", "notify_all"]
# ///

# %% [markdown]
# # A condition: wait until something is true
#
# A **condition** is a lock with a waiting room. Inside of `async with`, `wait_for(test)` looks whether the test is
# true; if not, it *lets go of the lock* and waits. Somebody else changes something and calls `notify_all()`;
# then all look again, one after the other.

# %% [markdown] predict
# How often is it tested whether Ann's seats are there?
#
# Answer: number of outputs "looks"

# %%
import asyncio

seats = 0


async def group(name, size, condition):
    global seats

    def enough():
        print(name, "looks:", seats)
        return seats >= size

    async with condition:
        await condition.wait_for(enough)
        seats -= size
        print(name, "sits down")


async def main():
    global seats
    condition = asyncio.Condition()
    ann = asyncio.create_task(group("Ann", 3, condition))
    for _ in range(3):
        await asyncio.sleep(1)
        async with condition:
            seats += 1
            condition.notify_all()
    await ann


asyncio.run(main())

# %% [markdown] question
# When does Ann's group sit down, in seconds?
#
# Stop: output "sits down"
# Answer: time

# %% [markdown] task
# Let two seats come free at a time.
#
# Check: time at output "sits down" is 2
# Solution: "seats += 1" -> "seats += 2"
# Wrong: "seats += 1" -> "seats += 3"

# %% [markdown]
# ## Look closer
#
# - Why is `wait_for` better here than an event?
# - Who holds the lock while Ann waits?

# %% [markdown] task
# **Make something.** Add Bob's group of two, and let five seats come free in all. Who sits down first, and is that fair?
#
# Check: number of outputs "sits down" is 2
# Check: reaches output "Bob sits down"
# Check: ending is normally
# Hint: A second task of `group`; and `main` has to wait for it too.
# Solution: `    ann = asyncio.create_task(group("Ann", 3, condition))` -> `    ann = asyncio.create_task(group("Ann", 3, condition))\n    bob = asyncio.create_task(group("Bob", 2, condition))`
# Solution: "range(3)" -> "range(5)"
# Solution: "    await ann" -> "    await ann\n    await bob"
# Wrong: `    ann = asyncio.create_task(group("Ann", 3, condition))` -> `    ann = asyncio.create_task(group("Ann", 3, condition))\n    bob = asyncio.create_task(group("Bob", 2, condition))`
