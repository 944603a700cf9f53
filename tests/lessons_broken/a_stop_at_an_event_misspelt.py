# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "A lesson with a mistake"
# summary = "What is wrong is said at its line"
# order = 1
# ///

# %% [markdown] note
# Look here.
#
# Stop: event timer_sett

# %%
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("left", 2), nap("right", 1))


asyncio.run(main())
