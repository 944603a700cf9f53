import asyncio


class Stubborn:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, error):
        print('throw', repr(error))
        if isinstance(error, KeyError):
            raise StopIteration('ended by it')
        if isinstance(error, OSError):
            raise RuntimeError('instead') from error
        return 'still here'

    def close(self):
        print('close')


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'


def delegates(to):
    try:
        result = yield from to
        print('it gave', result)
    except Exception as error:
        print('caught', repr(error))
    yield 'behind'


for error in ValueError(1), KeyError(2), OSError(3):
    for iterator in Stubborn(), Plain():
        generator = delegates(iterator)
        print(next(generator), generator.throw(error), next(generator, 'end'))
        generator.close()


class Measured:
    """Runs a coroutine step by step, as tools that watch one do."""

    def __init__(self, coroutine):
        self.coroutine, self.steps = coroutine, 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        self.steps += 1
        return self.coroutine.send(value)

    def throw(self, *error):
        print('thrown in:', type(error[0]).__name__)
        return self.coroutine.throw(*error)

    def close(self):
        print('closed')
        self.coroutine.close()


async def work(n):
    try:
        for i in range(n):
            await asyncio.sleep(1)
        return n
    except asyncio.CancelledError:
        print('cleans up')
        await asyncio.sleep(1)
        raise
    finally:
        print('work ends')


async def measure(n):
    measured = Measured(work(n))
    try:
        return await measured, measured.steps
    except asyncio.CancelledError:
        return 'cancelled', measured.steps


class Broken:
    def __await__(self):
        return self

    def __next__(self):
        return None

    def close(self):
        raise LookupError('close fails')


async def leave(awaitable):
    try:
        await awaitable
    except BaseException as error:
        print('left by', repr(error))
        raise


async def main():
    task = asyncio.create_task(measure(5))
    print(await measure(2))
    task.cancel()
    print(await task)
    for awaitable in Measured(work(1)), Broken():
        coroutine = leave(awaitable)
        coroutine.send(None)
        try:
            coroutine.close()
        except LookupError as error:
            print(repr(error))


asyncio.run(main())
