# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A lesson with a mistake"
# summary = "What is wrong is said at its line"
# order = 1
# ///

# %% [markdown] task
# Let left wake first.
#
# Check: output 1 is "left wakes"
# Solution: `"left", 2` -> `"left", 0.5`
# Wrong: `"left", 3`

# %%
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("left", 2), nap("right", 1))


asyncio.run(main())
