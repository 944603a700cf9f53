import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print('cancelled with the lock', condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(1)
    async with condition:
        task.cancel()
        await asyncio.sleep(1)
        print(task.done())
    await asyncio.wait([task])
    print(task.cancelled(), condition.locked())


asyncio.run(main())
