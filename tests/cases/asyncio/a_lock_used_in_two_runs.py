import asyncio

lock = asyncio.Lock()
event = asyncio.Event()


async def first():
    async with lock:
        waiting = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
    await waiting
    lock.release()
    await asyncio.gather(event.wait(), setter())


async def setter():
    event.set()


async def second():
    async with lock:
        print('free')
        waiting = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        try:
            await waiting
        except RuntimeError as error:
            print(str(error).partition(' is ')[2])
    print(await event.wait())


asyncio.run(first())
asyncio.run(second())
