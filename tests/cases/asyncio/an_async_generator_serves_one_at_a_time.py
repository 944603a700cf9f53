import asyncio


async def numbers():
    for n in range(2):
        await asyncio.sleep(1)
        yield n


async def use(generator):
    async for n in generator:
        print('used', n)


async def main():
    generator = numbers()
    user = asyncio.create_task(use(generator))
    await asyncio.sleep(0.5)
    for what in (generator.__anext__, generator.aclose, lambda: generator.asend(1), lambda: generator.athrow(ValueError)):
        try:
            await what()
        except RuntimeError as error:
            print(error)
    await user
    print(generator.ag_running)


asyncio.run(main())
