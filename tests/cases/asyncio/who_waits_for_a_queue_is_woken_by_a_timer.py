import asyncio


async def main():
    loop = asyncio.get_running_loop()
    queue, started = asyncio.Queue(), asyncio.Event()

    async def getting():
        started.set()
        return await queue.get(), loop.time()

    task = asyncio.create_task(getting())
    await started.wait()
    loop.call_later(0.01, queue.put_nowait, 1)
    print(await task)
    queue, started = asyncio.Queue(1), asyncio.Event()

    async def putting():
        started.set()
        await queue.put(1)
        await queue.put(2)
        return loop.time()

    loop.call_later(0.01, queue.get_nowait)
    task = asyncio.create_task(putting())
    await started.wait()
    print(await task, queue.get_nowait())


asyncio.run(main())
