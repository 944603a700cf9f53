# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A barrier: all meet, then all go on"
# summary = "Each waits until so many have come; then they are let go together"
# order = 380
# topics = ["Barrier"]
# ///

# %% [markdown]
# # A barrier: all meet, then all go on
#
# A **barrier** for three lets nobody through until three are waiting. Then it opens, and is ready for the
# next round. The one who comes last is told so: `wait()` gives each a number.

# %% [markdown] predict
# In which order are these lines printed?
# 1. Ann is there
# 2. Bob is there
# 3. Cid is there
# 4. Cid goes on

# %%
import asyncio


async def hiker(name, seconds, barrier):
    await asyncio.sleep(seconds)
    print(name, "is there")
    await barrier.wait()
    print(name, "goes on")


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(
        hiker("Ann", 1, barrier),
        hiker("Bob", 2, barrier),
        hiker("Cid", 3, barrier),
    )


asyncio.run(main())

# %% [markdown] question
# Who goes on first?
# - [ ] Ann, who came first
#   Ann and Bob are woken when Cid comes, but Cid has the turn.
# - [x] Cid, who came last
#
# Hint: The last one need not wait.

# %% [markdown] question
# When do they go on, in seconds?
#
# Stop: output "goes on"
# Answer: time

# %% [markdown] task
# Let two be enough for the first leg: the barrier is for two, and a fourth hiker, Dan, comes with Cid.
#
# Check: output 3 is "Bob goes on"
# Check: output last is "Cid goes on"
# Hint: Dan needs three seconds too, and comes after Cid.
# Solution: "Barrier(3)" -> "Barrier(2)"
# Solution: "hiker(\"Cid\", 3, barrier)," -> "hiker(\"Cid\", 3, barrier),\n        hiker(\"Dan\", 3, barrier),"
# Wrong: "Barrier(3)" -> "Barrier(2)"

# %% [markdown] task
# **Try it otherwise.** Take one hiker away. What does the program do then, and what does Loopglass say about it?
#
# Check: number of outputs "is there" is 2
# Check: ending is deadlock
# Solution: `        hiker("Cid", 3, barrier),\n` -> ""
# Wrong: "Barrier(3)" -> "Barrier(4)"
