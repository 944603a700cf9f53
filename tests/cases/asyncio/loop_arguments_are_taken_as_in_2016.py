# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio

loop = asyncio.get_event_loop()


async def worker(name, queue, lock, event):
    await event.wait()
    while not queue.empty():
        item = await queue.get()
        async with lock:
            await asyncio.sleep(0.1, loop=loop)
            print(name, item)


async def main():
    queue = asyncio.Queue(loop=loop)
    lock = asyncio.Lock(loop=loop)
    event = asyncio.Event(loop=loop)
    sem = asyncio.Semaphore(2, loop=loop)
    cond = asyncio.Condition(loop=loop)
    for i in range(4):
        queue.put_nowait(i)
    tasks = [asyncio.ensure_future(worker(n, queue, lock, event), loop=loop) for n in 'ab']
    event.set()
    await asyncio.wait(tasks, loop=loop)
    print(await asyncio.wait_for(asyncio.sleep(1, 'done'), 5, loop=loop))
    print(await asyncio.gather(asyncio.sleep(1, 'x'), loop=loop))
    print(await asyncio.shield(asyncio.sleep(1, 'y'), loop=loop))
    for f in asyncio.as_completed([asyncio.sleep(2, 'p')], loop=loop):
        print(await f)
    async with sem:
        print(sem.locked(), cond.locked())


loop.run_until_complete(main())
loop.close()
