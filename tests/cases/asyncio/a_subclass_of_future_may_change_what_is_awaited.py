import asyncio


class Shouting(asyncio.Future):
    def __await__(self):
        print('awaited')
        value = yield from super().__await__()
        return value.upper()

    __iter__ = __await__


class Resulting(asyncio.Future):
    def result(self):
        return f'<{super().result()}>'


class Noting(asyncio.Future):
    def remove_done_callback(self, callback):
        print('removes', callback.__qualname__)
        return super().remove_done_callback(callback)

    def add_done_callback(self, callback, *, context):
        print('adds', getattr(callback, '__qualname__', '?').split('.')[-1], context is not None)
        super().add_done_callback(callback, context=context)


async def main():
    loop = asyncio.get_running_loop()
    shouting = Shouting(loop=loop)
    loop.call_soon(shouting.set_result, 'text')
    print(await shouting)
    noting = Noting(loop=loop)
    loop.call_soon(noting.set_result, 'noted')
    print(await asyncio.wait_for(noting, 1))
    noting = Noting(loop=loop)
    loop.call_soon(noting.set_result, 'noted')
    print(await asyncio.gather(noting))
    noting = Noting(loop=loop)
    loop.call_soon(noting.set_result, 'noted')
    await asyncio.wait([noting])
    resulting = Resulting(loop=loop)
    loop.call_soon(resulting.set_result, 'result')
    print(await asyncio.gather(resulting), resulting.result())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
resulting = Resulting(loop=loop)
loop.call_soon(resulting.set_result, 'run')
print(loop.run_until_complete(resulting))
loop.close()
