import asyncio


async def value():
    return 42


async def main():
    outer = asyncio.shield(value())
    print(outer.get_loop() is asyncio.get_running_loop(), await outer)
    for wrong in (5, value, None):
        try:
            asyncio.shield(wrong)
        except TypeError as error:
            print(error)


asyncio.run(main())
asyncio.set_event_loop(None)
coro = value()
try:
    asyncio.shield(coro)
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(asyncio.shield(coro)))
loop.close()
