import asyncio


def tell(loop, what):
    print(loop.time(), what)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, tell, loop, "two")
    loop.call_later(1, tell, loop, "one")
    loop.call_at(1.5, tell, loop, "one and a half")
    loop.call_later(0, tell, loop, "zero")
    loop.call_later(-1, tell, loop, "minus one")
    await asyncio.sleep(1)
    loop.call_later(2, tell, loop, "three")
    await asyncio.sleep(3)


asyncio.run(main())
