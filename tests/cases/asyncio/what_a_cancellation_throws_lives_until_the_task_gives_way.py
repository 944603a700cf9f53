import asyncio


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('numbers end')


async def go_through():
    noisy = Noisy('what is within')
    async for n in numbers():
        await asyncio.sleep(0)
    print(noisy)


async def job():
    try:
        await go_through()
    except asyncio.CancelledError:
        print('caught')
    print('goes on')
    asyncio.get_running_loop().call_soon(print, 'called soon')
    await asyncio.sleep(0)
    print('after it gave way')


async def limited():
    try:
        async with asyncio.timeout(0):
            await go_through()
    except TimeoutError:
        print('timed out')
    await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0))
    print('gathered')


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0)
    task.cancel()
    await task
    await asyncio.create_task(limited())


asyncio.run(main())
