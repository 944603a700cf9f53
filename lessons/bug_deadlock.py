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

# %% [markdown]
# ## Look closer
#
# - Follow the picture: who waits for which future, and who would have to set it?
#
# ## Make something
#
# Put `asyncio.wait_for` around the waiting, so that one of them gives up. Is that a good cure?
