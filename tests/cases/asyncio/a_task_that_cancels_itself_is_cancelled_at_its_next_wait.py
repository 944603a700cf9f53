import asyncio


async def waits(how):
    asyncio.current_task().cancel('self')
    print(asyncio.current_task()._must_cancel)
    if how == 'sleep':
        await asyncio.sleep(100)
    elif how == 'sleep 0':
        await asyncio.sleep(0)
    elif how == 'future':
        await asyncio.get_running_loop().create_future()
    elif how == 'done future':
        future = asyncio.get_running_loop().create_future()
        future.set_result(1)
        await future
        print('a done future does not wait')
    elif how == 'task':
        await asyncio.create_task(asyncio.sleep(1))
    elif how == 'fails':
        raise OSError('instead')
    return 12


async def main():
    for how in 'sleep', 'sleep 0', 'future', 'done future', 'task', 'return', 'fails':
        task = asyncio.create_task(waits(how))
        print(how, await asyncio.gather(task, return_exceptions=True), task.cancelled(), task._must_cancel, task.cancel())


asyncio.run(main())
