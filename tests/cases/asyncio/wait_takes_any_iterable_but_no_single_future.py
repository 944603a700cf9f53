import asyncio


async def value(x):
    return x


async def main():
    tasks = [asyncio.create_task(value(x)) for x in 'ab']
    done, pending = await asyncio.wait(iter(tasks))
    print(len(done), pending)
    done, pending = await asyncio.wait(task for task in tasks + tasks)
    print(len(done), done == set(tasks))
    done, pending = await asyncio.wait({task: 1 for task in tasks}.keys())
    print(sorted(task.result() for task in done))
    coro = value(1)
    future = asyncio.get_running_loop().create_future()
    for wrong in (set(), [], future, coro, tasks[0], 5):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, str(error)[:40])
    for when in (-1, 'ALL', None):
        try:
            await asyncio.wait(tasks, return_when=when)
        except ValueError as error:
            print(error)
    for wrong in ([coro], [coro, future]):
        try:
            await asyncio.wait(wrong)
        except TypeError as error:
            print(error)
    coro.close()
    try:
        await asyncio.wait([5])
    except (TypeError, AttributeError) as error:
        print(error)


asyncio.run(main())
