import asyncio


def shortened(error):
    text = str(error)
    return text[:1] + '...' + text[text.index('is bound'):] if 'is bound' in text else text


async def use(make, how):
    thing = make()
    other = asyncio.new_event_loop()
    thing._loop = other
    try:
        await how(thing)
    except RuntimeError as error:
        print(type(thing).__name__, shortened(error))
    other.close()


async def blocked_lock(lock):
    await lock._locked_by_hand() if False else None
    lock._locked = True
    await lock.acquire()


async def waiting_condition(condition):
    await condition.acquire()
    await condition.wait()


async def main():
    await use(asyncio.Lock, blocked_lock)
    await use(asyncio.Event, lambda event: event.wait())
    await use(asyncio.Condition, waiting_condition)
    await use(lambda: asyncio.Semaphore(0), lambda semaphore: semaphore.acquire())
    await use(asyncio.Queue, lambda queue: queue.get())
    lock = asyncio.Lock()
    lock._loop = asyncio.new_event_loop()
    async with lock:
        print('a free lock asks for no loop')
    lock._loop.close()


asyncio.run(main())
