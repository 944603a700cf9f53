import asyncio
import sys


def numbers():
    yield sys._getframe().f_back.f_code.co_name
    yield sys._getframe().f_back.f_code.co_name


def use(generator):
    return next(generator)


generator = numbers()
print(generator.gi_frame.f_lineno, generator.gi_frame.f_back)
print(use(generator), generator.gi_frame.f_lineno)
print(next(generator), generator.gi_frame.f_back)


async def inner():
    print(sys._getframe().f_back.f_code.co_name)
    await asyncio.sleep(1)


async def outer(coroutine):
    await coroutine


async def main():
    coroutine = inner()
    task = asyncio.create_task(outer(coroutine))
    await asyncio.sleep(0)
    print(coroutine.cr_frame.f_back, coroutine.cr_frame.f_lineno, task.get_coro().cr_frame.f_lineno)
    await task
    print(coroutine.cr_frame)


asyncio.run(main())
