import asyncio


async def averager():
    total, count, average = 0, 0, None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print('thrown in', error)
            continue
        await asyncio.sleep(0)
        total, count = total + value, count + 1
        average = total / count


async def main():
    generator = averager()
    print(await generator.asend(None))
    for value in 10, 20, 60:
        print(await generator.asend(value))
    print(await generator.athrow(ValueError('odd')))
    await generator.aclose()
    try:
        await generator.asend(1)
    except StopAsyncIteration as error:
        print(repr(error))
    await generator.aclose()
    fresh = averager()
    try:
        await fresh.asend(5)
    except TypeError as error:
        print(error)
    print(await anext(fresh), await fresh.asend(1))
    await fresh.aclose()


asyncio.run(main())
