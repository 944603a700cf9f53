# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


@asyncio.coroutine
def work(name, lock):
    with (yield from lock):
        print(name, 'has it')
        yield from asyncio.sleep(1)
    print(name, 'is done', lock.locked())


@asyncio.coroutine
def fails(lock):
    try:
        with (yield from lock) as held:
            print(held)
            raise ValueError('inside')
    except ValueError as error:
        print(error, lock.locked())


@asyncio.coroutine
def consumer(condition, items):
    with (yield from condition):
        while not items:
            yield from condition.wait()
        print('got', items.pop())


@asyncio.coroutine
def producer(condition, items):
    yield from asyncio.sleep(1)
    with (yield from condition):
        items.append(1)
        condition.notify()


loop = asyncio.get_event_loop()
lock, semaphore, condition, items = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Condition(), []
loop.run_until_complete(asyncio.wait([work(name, lock) for name in ('a',)]))
loop.run_until_complete(asyncio.gather(work('b', lock), work('c', lock)))
loop.run_until_complete(asyncio.gather(*(work(name, semaphore) for name in 'def')))
loop.run_until_complete(fails(lock))
loop.run_until_complete(asyncio.gather(consumer(condition, items), producer(condition, items)))
loop.close()
