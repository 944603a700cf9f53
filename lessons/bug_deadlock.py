# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "Bug: the deadlock"
# summary = "Two tasks hold one lock each and wait for the other: nothing can ever happen again"
# order = 540
# topics = ["bug", "Lock", "deadlock"]
# ends = "deadlock"
# differs = "it waits for ever; plain Python has to be stopped by hand"
# ///

# %% [markdown]
# # Bug: the deadlock
#
# Ann has the pen and waits for the paper. Bob has the paper and waits for the pen. Nothing is ready, no
# timer is set: nothing can *ever* happen again.
#
# Python would wait silently until you stop it. Loopglass sees it, and says who waits for what.

# %% [markdown] predict
# What is printed last?
# - [ ] Ann writes
# - [ ] Bob writes
# - [x] Bob has one
#
# Answer: output last

# %%
import asyncio


async def write(name, first, second):
    async with first:
        print(name, "has one")
        await asyncio.sleep(1)
        async with second:
            print(name, "writes")


async def main():
    pen, paper = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(write("Ann", pen, paper), write("Bob", paper, pen))


asyncio.run(main())

# %% [markdown] note
# The ready queue is empty, and no timer is set. This is the end, and it is no good one.
#
# Stop: end
# Show: waiting

# %% [markdown] task
# Mend it: both must be able to write.
#
# Check: number of outputs "writes" is 2
# Hint: Let everybody take the things in the same order.
# Solution: `write("Bob", paper, pen)` -> `write("Bob", pen, paper)`
# Wrong: "pen, paper = asyncio.Lock(), asyncio.Lock()" -> "pen = paper = asyncio.Lock()"

# %% [markdown]
# ## Look closer
#
# - Follow the picture: who waits for which future, and who would have to set it?

# %% [markdown] task
# **Try it otherwise.** Leave the order as it is, and let Ann wait no longer than a second for the other thing, with
# `asyncio.wait_for`: then she gives up, and Bob can write. Is that a good cure?
#
# Check: code has "wait_for"
# Check: ending is normally
# Check: reaches output "Bob writes"
# Check: never reaches output "Ann writes"
# Hint: `await asyncio.wait_for(second.acquire(), 1)` instead of the `async with`, and a `second.release()` at its end.
# Solution: `        async with second:\n            print(name, "writes")` -> `        try:\n            await asyncio.wait_for(second.acquire(), 1 if name == "Ann" else None)\n        except TimeoutError:\n            return print(name, "gives up")\n        print(name, "writes")\n        second.release()`
# Wrong: `    await asyncio.gather(write("Ann", pen, paper), write("Bob", paper, pen))` -> `    await asyncio.wait_for(asyncio.gather(write("Ann", pen, paper), write("Bob", paper, pen)), 5)`
# Why: It heals this run. But who is too slow gives up, too, though nobody stands in the way; the order is the cure.
