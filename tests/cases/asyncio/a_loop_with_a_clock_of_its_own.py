import asyncio


class FastLoop(asyncio.SelectorEventLoop):
    """Its seconds are minutes."""

    def time(self):
        return super().time() * 60


async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    loop.call_later(30, print, 'half a minute')
    await asyncio.sleep(60)
    print(loop.time() - begin)


with asyncio.Runner(loop_factory=FastLoop) as runner:
    runner.run(main())
