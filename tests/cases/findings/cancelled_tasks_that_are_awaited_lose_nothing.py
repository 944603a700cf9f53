# The way in which workers are stopped: what gather gives then is nothing to read.
import asyncio


async def work(queue):
    while True:
        print("works on", await queue.get())
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    workers = [asyncio.create_task(work(queue)) for _ in range(2)]
    for number in range(3):
        queue.put_nowait(number)
    await queue.join()
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print("all are stopped")


asyncio.run(main())
