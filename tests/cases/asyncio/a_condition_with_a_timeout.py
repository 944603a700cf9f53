import asyncio


async def main():
    loop = asyncio.get_running_loop()
    condition = asyncio.Condition()
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), timeout=0.5)
        except asyncio.TimeoutError:
            print('timeout', condition.locked(), loop.time())
        try:
            async with asyncio.timeout(0.5):
                await condition.wait()
        except TimeoutError:
            print('timeout', condition.locked(), loop.time())
    print(condition.locked())


asyncio.run(main())
