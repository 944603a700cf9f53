# /// script
# [tool.loopglass]
# title = "No end"

# %%
import asyncio


async def nap(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "wakes")


async def main():
    await asyncio.gather(nap("left", 2), nap("right", 1))


asyncio.run(main())
