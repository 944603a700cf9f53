import asyncio


class Loop(asyncio.SelectorEventLoop):
    broken = False

    def call_soon(self, *args, **kwargs):
        if self.broken:
            raise ValueError('no more calls')
        return super().call_soon(*args, **kwargs)


async def work():
    pass


loop = Loop()
coro = work()
loop.broken = True
try:
    loop.create_task(coro)
except ValueError as error:
    print(error)
coro.close()
loop.broken = False
print(asyncio.all_tasks(loop))
loop.run_until_complete(asyncio.sleep(0))
loop.close()
