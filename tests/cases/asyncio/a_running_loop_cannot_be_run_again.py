import asyncio


async def inner():
    print('never')


async def main():
    loop = asyncio.get_event_loop()
    coro = inner()
    try:
        loop.run_until_complete(coro)
    except RuntimeError as error:
        print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_until_complete(coro)
    except RuntimeError as error:
        print(error)
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print(error)
    coro.close()
    try:
        loop.close()
    except RuntimeError as error:
        print(error)
    other.close()


asyncio.run(main())
