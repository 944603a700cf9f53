import asyncio
import time


class OneTurn:
    def __await__(self):
        yield


async def ring(future, when):
    while time.time() < when:
        await OneTurn()
    future.set_result('rings')


async def main():
    begun = time.monotonic()
    bell = asyncio.get_running_loop().create_future()
    tower = asyncio.create_task(ring(bell, time.time() + 0.5))
    print(await bell, round(time.monotonic() - begun, 1), tower.done())
    while time.perf_counter() < 2:
        await asyncio.sleep(0)
    print(round(time.perf_counter(), 1))


asyncio.run(main())
