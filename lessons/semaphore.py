# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A semaphore: so many at a time"
# summary = "At most n tasks are inside; whoever comes later waits for one to leave"
# order = 370
# topics = ["Semaphore"]
# ///

# %% [markdown]
# # A semaphore: so many at a time
#
# A **semaphore** is a lock with several places. It is how one keeps a thousand downloads from being started
# at the same moment: at most two, say, are under way.

# %% [markdown] predict
# Five visits of one second each, two at a time. How long does it take?
# - [ ] 2.5 seconds
# - [x] 3 seconds
# - [ ] 5 seconds
#
# Answer: time

# %%
import asyncio


async def visit(n, museum):
    async with museum:
        print("in", n)
        await asyncio.sleep(1)
    print("out", n)


async def main():
    museum = asyncio.Semaphore(2)
    await asyncio.gather(*(visit(n, museum) for n in range(1, 6)))


asyncio.run(main())

# %% [markdown] note
# Two are inside; three wait in line, each with a future of their own.
#
# Stop: event handle_ended, task Task-6
# Show: waiting

# %% [markdown] question
# What is printed third?
# - [ ] in 3
# - [x] out 1
#
# Answer: output 3

# %% [markdown] task
# Give the museum room for all.
#
# Check: time is 1
# Solution: "Semaphore(2)" -> "Semaphore(5)"
# Wrong: "Semaphore(2)" -> "Semaphore(4)"

# %% [markdown] task
# **Make something.** Let each visitor call `museum.release()` once more after the block, by mistake. Then make the museum
# an `asyncio.BoundedSemaphore(2)`: how does it tell you?
#
# Check: code has "BoundedSemaphore(2)"
# Check: exception is ValueError
# Solution: "Semaphore(2)" -> "BoundedSemaphore(2)"
# Solution: `    print("out", n)` -> `    print("out", n)\n    museum.release()`
# Wrong: `    print("out", n)` -> `    print("out", n)\n    museum.release()`
