import asyncio
import sys
import traceback


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


async def waits():
    noisy = Noisy('what waits has')
    await asyncio.sleep(1)
    print(noisy)


async def gives_way():
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def fails_when_cancelled():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('handled:', sys.exc_info()[0])
        raise KeyError('while it is cancelled')


async def goes_on_when_cancelled():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        pass
    print('handled:', sys.exc_info()[0])
    await asyncio.sleep(0)
    print('and later:', sys.exc_info()[0])
    raise OSError('after it was cancelled')


async def in_except(function):
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            await function()
        finally:
            print('the handler is left')


async def in_finally(function):
    try:
        1 / 0
    finally:
        await function()


class Manager:
    def __init__(self, function):
        self.function = function

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception):
        await self.function()


async def in_exit(function):
    async with Manager(function):
        1 / 0


async def in_order(function):
    await function()


async def main():
    for place in in_except, in_finally, in_exit, in_order:
        for function in waits, gives_way, fails_when_cancelled, goes_on_when_cancelled:
            print('----', place.__name__, function.__name__)
            task = asyncio.create_task(place(function))
            await asyncio.sleep(0)
            task.cancel()
            try:
                await task
            except BaseException:
                traceback.print_exc()


asyncio.run(main())
