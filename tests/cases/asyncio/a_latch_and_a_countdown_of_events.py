import asyncio


class Latch:
    def __init__(self, count):
        self.count, self.event = count, asyncio.Event()

    def down(self):
        self.count -= 1
        if self.count == 0:
            self.event.set()

    async def wait(self):
        await self.event.wait()


async def part(number, latch):
    await asyncio.sleep(number)
    print('part', number)
    latch.down()


async def main():
    latch = Latch(3)
    parts = [asyncio.create_task(part(number, latch)) for number in (3, 1, 2)]
    await asyncio.wait_for(latch.wait(), 10)
    print('all parts at', asyncio.get_running_loop().time(), latch.event)
    await asyncio.gather(*parts)


asyncio.Event.__repr__ = lambda event: f'<event set={event.is_set()}>'
asyncio.run(main())
