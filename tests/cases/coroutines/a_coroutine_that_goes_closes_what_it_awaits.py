import gc
import inspect
import types


@types.coroutine
def pause():
    yield 'pause'


async def inner():
    await pause()


async def outer(awaited):
    await awaited


def generator():
    yield 1


def delegates(to):
    yield from to


for depth in range(1, 4):
    awaited = inner()
    coroutine = awaited
    for _ in range(depth):
        coroutine = outer(coroutine)
    print(coroutine.send(None), inspect.getcoroutinestate(awaited), awaited.cr_frame is None)
    del coroutine
    gc.collect()
    print(inspect.getcoroutinestate(awaited), awaited.cr_frame is None, awaited.cr_await)

numbers = generator()
chain = delegates(delegates(numbers))
print(next(chain))
chain = None
gc.collect()
print(inspect.getgeneratorstate(numbers), next(numbers, 'end'))
