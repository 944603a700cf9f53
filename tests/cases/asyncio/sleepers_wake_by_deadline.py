import asyncio


async def nap(name, delay):
    await asyncio.sleep(delay)
    print(name, asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(nap("slow", 3), nap("quick", 0.5), nap("middle", 1.25))


asyncio.run(main())
