import asyncio
import functools


async def work(name, delay):
    await asyncio.sleep(delay)
    if delay > 2:
        raise ValueError(name)
    return delay


def collect(results, name, task):
    if task.cancelled():
        results[name] = 'cancelled'
    elif task.exception():
        results[name] = repr(task.exception())
    else:
        results[name] = task.result()


async def main():
    results, tasks = {}, []
    for name, delay in ('a', 2), ('b', 1), ('c', 3), ('d', 9):
        task = asyncio.create_task(work(name, delay), name=name)
        task.add_done_callback(functools.partial(collect, results, name))
        tasks.append(task)
    await asyncio.sleep(4)
    tasks[-1].cancel()
    await asyncio.wait(tasks)
    print(results)
    print(tasks[0])


asyncio.run(main())
