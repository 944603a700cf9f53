import asyncio


async def value(x):
    return x


def attempt(what, *arguments):
    try:
        print(list(asyncio.as_completed(what, *arguments)))
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


async def main():
    future = asyncio.get_running_loop().create_future()
    coro = value(1)
    attempt(future)
    attempt(coro)
    attempt(5)
    attempt([5])
    attempt([future], 3)
    coro.close()


asyncio.run(main())
asyncio.set_event_loop(None)
coro = value(2)
attempt([coro])
coro.close()
