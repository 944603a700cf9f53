import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        print('item', item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for i in range(2):
        asyncio.ensure_future(worker(queue))
    for i in range(4):
        queue.put_nowait(i)
    await queue.join()


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
print('end')
