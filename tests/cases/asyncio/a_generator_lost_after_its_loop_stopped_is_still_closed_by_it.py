import asyncio


async def numbers(name, delay):
    try:
        yield 1
    finally:
        print(name, 'ends')
        await asyncio.sleep(delay)
        print(name, 'is closed')


async def fail(name, delay):
    generator = numbers(name, delay)
    await anext(generator)
    raise ValueError(name)


async def leave(name, delay):
    async for n in numbers(name, delay):
        return n


for work in (fail('failed', 0), fail('failed slowly', 1), leave('left', 0)):
    loop = asyncio.new_event_loop()
    try:
        print(loop.run_until_complete(work))
    except ValueError as error:
        print('error:', error)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(asyncio.sleep(2))
    loop.close()
