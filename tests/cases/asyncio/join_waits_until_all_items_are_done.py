import asyncio


async def main():
    for cls in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = cls()
        try:
            queue.task_done()
        except ValueError as error:
            print(error)
        await queue.join()
        for number in range(20):
            queue.put_nowait(number)
        total = 0

        async def worker():
            nonlocal total
            while True:
                total += await queue.get()
                await asyncio.sleep(0)
                queue.task_done()

        workers = [asyncio.create_task(worker()) for _ in range(2)]
        await queue.join()
        print(cls.__name__, total, queue._unfinished_tasks, queue._format())
        await queue.join()
        for worker in workers:
            worker.cancel()
        print(await asyncio.gather(*workers, return_exceptions=True))
        queue._unfinished_tasks = 2
        print(queue._format())


asyncio.run(main())
