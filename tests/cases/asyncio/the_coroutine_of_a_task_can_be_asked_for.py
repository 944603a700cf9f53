import asyncio


async def work():
    await asyncio.sleep(1)
    return 'done'


async def main():
    coro = work()
    task = asyncio.create_task(coro)
    print(task.get_coro() is coro, coro.cr_frame is not None)
    await asyncio.sleep(0.5)
    print(coro.cr_await.__class__.__name__, coro.cr_running, coro.cr_suspended)
    print(await task, task.get_coro() is coro, coro.cr_frame)
    try:
        await coro
    except RuntimeError as error:
        print(error)


asyncio.run(main())
