import asyncio


class LoudFuture(asyncio.Future):
    def set_result(self, result):
        print('set', result)
        super().set_result(result)


class Loop(asyncio.SelectorEventLoop):
    def create_future(self):
        return LoudFuture(loop=self)


async def main():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, future.set_result, 'value')
    print(type(future).__name__, future)
    print(await future)
    await asyncio.sleep(1)
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(1, event.set)
    await event.wait()


loop = Loop()
loop.run_until_complete(main())
loop.close()
