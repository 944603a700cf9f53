import asyncio


class Hidden(asyncio.Future):
    @property
    def get_loop(self):
        raise AttributeError('no loop to see')


async def waits(future):
    await future
    return 'spam'


loop = asyncio.new_event_loop()
future = Hidden(loop=loop)
loop.call_later(0.1, future.set_result, 1)
print(loop.run_until_complete(waits(future)))
loop.close()
