import asyncio


async def coro():
    pass


async def main():
    loop = asyncio.get_running_loop()
    for what in (coro, 5):
        for call in (lambda: loop.call_soon(what), lambda: loop.call_later(1, what), lambda: loop.call_at(1, what)):
            try:
                call()
            except TypeError as error:
                print(error)
    print(loop.get_debug())


asyncio.run(main(), debug=True)
