import asyncio


async def numbers(name):
    try:
        for number in range(3):
            yield number
    except GeneratorExit:
        print(name, "is closed")
        raise
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise
    finally:
        print(name, "cleans up")


async def leave(name):
    async for number in numbers(name):
        if number == 1:
            break
    print(name, "is left")


async def main():
    await leave("first")
    await asyncio.sleep(0)
    await leave("second")
    third = numbers("third")
    await anext(third)
    closing = asyncio.create_task(third.aclose())
    closing.cancel()
    print(await asyncio.gather(closing, return_exceptions=True))
    fourth = numbers("fourth")
    step = asyncio.create_task(fourth.asend(None))
    step.cancel()
    print(await asyncio.gather(step, return_exceptions=True))
    await leave("last")


asyncio.run(main())
