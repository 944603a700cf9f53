import asyncio


async def slow():
    for number in range(3):
        await asyncio.sleep(1)
        yield number


async def take(generator):
    try:
        return await anext(generator)
    except RuntimeError as error:
        return str(error)


async def main():
    generator = slow()
    print(await asyncio.gather(take(generator), take(generator)))
    waiting = asyncio.create_task(take(generator))
    await asyncio.sleep(0)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    print(await waiting)
    await generator.aclose()


asyncio.run(main())
