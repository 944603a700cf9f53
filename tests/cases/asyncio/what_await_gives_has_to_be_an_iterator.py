import asyncio

class ReturnsList:
    def __await__(self):
        return [1]

class IsCoroutine:
    async def __await__(self):
        return 5

class Generator:
    def __await__(self):
        yield
        return 'generator'

class OfFuture:
    def __await__(self):
        f = asyncio.get_running_loop().create_future()
        f.get_loop().call_soon(f.set_result, 'future')
        return f.__await__()

class OfCoroutine:
    def __await__(self):
        return asyncio.sleep(0, 'coroutine').__await__()

class Raises:
    def __await__(self):
        raise KeyError('no')

class Iterates:
    def __await__(self):
        return iter([None, None])

async def attempt(x):
    try:
        print(type(x).__name__, await x)
    except Exception as e:
        print(type(x).__name__, repr(e))

async def main():
    for kind in (ReturnsList, IsCoroutine, Generator, OfFuture, OfCoroutine, Raises, Iterates):
        await attempt(kind())
        try:
            print(await asyncio.wait_for(kind(), 1))
        except Exception as e:
            print(repr(e))

asyncio.run(main())
