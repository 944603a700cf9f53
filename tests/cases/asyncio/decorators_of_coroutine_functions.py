import asyncio
import functools


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        loop = asyncio.get_running_loop()
        begin = loop.time()
        try:
            return await function(*args, **kwargs)
        finally:
            print(f'{function.__name__} took {loop.time() - begin:.1f}')
    return wrapper


def limited(seconds):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            return await asyncio.wait_for(function(*args, **kwargs), seconds)
        return wrapper
    return decorate


def as_task(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return asyncio.create_task(function(*args, **kwargs), name=function.__name__)
    return wrapper


@timed
async def slow(n):
    await asyncio.sleep(n)
    return n


@timed
@limited(1)
async def impatient():
    await asyncio.sleep(10)


@as_task
async def background(x):
    await asyncio.sleep(1)
    return x


async def main():
    print(await slow(2), slow.__name__, asyncio.iscoroutinefunction(slow), asyncio.iscoroutinefunction(background))
    try:
        await impatient()
    except TimeoutError:
        print('too slow')
    task = background('x')
    print(task.get_name(), await task)


asyncio.run(main())
