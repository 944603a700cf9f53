# An async generator that was asked, but never began, is the loop's to close when it goes.
import asyncio
import gc


async def numbers():
    print('begun')
    try:
        yield 1
    finally:
        print('ended')


def names():
    coroutines = [task.get_coro() for task in asyncio.all_tasks()]
    return sorted(getattr(each, '__qualname__', type(each).__name__) for each in coroutines)


async def main():
    it = numbers()
    try:
        await it.asend(10)
    except TypeError as error:
        print(error)
    del it
    await asyncio.sleep(0)
    print(names())
    await asyncio.sleep(0)
    print(names())
    other = numbers()
    other.asend(None).close()
    del other
    await asyncio.sleep(0)
    print(names())
    last = numbers()
    last.__anext__()
    await asyncio.sleep(0)
    third = numbers()
    aiter(third)
    del third
    four = numbers()
    await four.aclose()
    await asyncio.sleep(0)
    print(names())
    del four
    await asyncio.sleep(0)
    print(names())
    five = numbers()
    try:
        await five.athrow(ValueError('x'))
    except ValueError as e:
        print(repr(e))
    del five
    await asyncio.sleep(0)
    print(names())
    six = numbers()
    six.asend(None)
    box = [six]; box.append(box)
    del six, box
    gc.collect()
    await asyncio.sleep(0)
    print(names())
    kept.append(numbers())
    kept[0].__anext__()


kept = []
asyncio.run(main())
print(kept[0].ag_frame)


async def lost():
    it = numbers()
    it.__anext__()
    return it


it = asyncio.run(lost())
del it
loop = asyncio.new_event_loop()
it = loop.run_until_complete(lost())
del it
print(len(asyncio.all_tasks(loop)))
loop.run_until_complete(asyncio.sleep(0))
it = loop.run_until_complete(lost())
loop.close()
del it
