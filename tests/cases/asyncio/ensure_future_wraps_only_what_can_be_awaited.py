import asyncio


class Awaitable:
    def __init__(self, coro):
        self.coro = coro

    def __await__(self):
        return self.coro.__await__()


async def value():
    return 'ok'


class NotQuite:
    __await__ = None


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
future = asyncio.ensure_future(Awaitable(value()), loop=loop)
print(type(future).__name__, future.get_coro().__name__, loop.run_until_complete(future))
print(loop.run_until_complete(Awaitable(value())))
for wrong in ('ok', 5, None, value, Awaitable, NotQuite(), [value]):
    try:
        asyncio.ensure_future(wrong)
    except TypeError as error:
        print(error)
done = loop.create_future()
done.set_result('already')
print(asyncio.ensure_future(done) is done, loop.run_until_complete(done))
loop.close()
