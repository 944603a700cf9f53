import asyncio


async def work(future):
    await future
    return 12


async def main():
    loop = asyncio.get_running_loop()
    for who in ('future', 'both', 'both, task first', 'future after result'):
        future = loop.create_future()
        task = asyncio.create_task(work(future))
        await asyncio.sleep(0)
        print(task._fut_waiter is future)
        if who == 'future':
            future.cancel('by future')
        elif who == 'both':
            future.cancel('by future')
            task.cancel('by task')
        elif who == 'both, task first':
            task.cancel('by task')
            print(future.cancel('by future'))
        else:
            future.set_result(1)
            print(future.cancel(), task.cancel('too late for the future'))
        print(task._fut_waiter is future, task._must_cancel)
        results = await asyncio.gather(task, return_exceptions=True)
        print(who, results, task.cancelled(), future.cancelled(), task.cancelling(), task._fut_waiter)


asyncio.run(main())
