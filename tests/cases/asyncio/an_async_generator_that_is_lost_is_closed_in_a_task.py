import asyncio
import gc


async def items():
    status.append('started')
    try:
        for item in 'abc':
            yield item
    finally:
        status.append('finalized')
        await asyncio.sleep(0)
        status.append('after an await')


async def leaves_early():
    async for item in items():
        status.append(item)
        break
    status.append('left')


async def main():
    await leaves_early()
    print(status)
    await asyncio.sleep(0)
    print(status)
    await asyncio.sleep(0)
    print(status)
    status.clear()
    generator = items()
    print(await anext(generator), len(asyncio.all_tasks()))
    del generator
    gc.collect()
    print(len(asyncio.all_tasks()), [task.get_coro().__class__.__name__ for task in asyncio.all_tasks() if task is not asyncio.current_task()])
    await asyncio.sleep(0.1)
    print(status)


status = []
asyncio.run(main())
