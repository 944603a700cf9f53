import asyncio


def count():
    yield 1


async def work():
    return 2


async def items():
    yield 3


generator = count()
print(generator.gi_code is count.__code__, list(generator), generator.gi_code is count.__code__, generator.gi_frame)
coroutine = work()
print(asyncio.run(coroutine), coroutine.cr_code.co_name, coroutine.cr_code.co_firstlineno, coroutine.cr_frame)


async def main():
    asynchronous = items()
    print([n async for n in asynchronous], asynchronous.ag_code.co_qualname, asynchronous.ag_frame)
    task = asyncio.create_task(work())
    await task
    print(task.get_coro().cr_code is work.__code__, task)


asyncio.run(main())
closed = count()
closed.close()
print(closed.gi_code.co_name)
