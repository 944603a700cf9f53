import asyncio
import dataclasses
import itertools


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = dataclasses.field(compare=False)


async def worker(queue, log):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        log.append((asyncio.get_running_loop().time(), job.name))
        queue.task_done()


async def main():
    queue, log, counter = asyncio.PriorityQueue(), [], itertools.count()

    def submit(priority, name):
        queue.put_nowait(Job(priority, next(counter), name))

    for priority, name in (5, 'low'), (1, 'urgent'), (5, 'low too'), (3, 'middle'):
        submit(priority, name)
    asyncio.get_running_loop().call_later(1.5, submit, 0, 'late but first')
    task = asyncio.create_task(worker(queue, log))
    await asyncio.sleep(2)
    await queue.join()
    task.cancel()
    print(*log, sep='\n')


asyncio.run(main())
