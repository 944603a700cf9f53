import asyncio


async def numbers(delay):
    try:
        yield 1
    finally:
        print('ends')
        try:
            await asyncio.sleep(delay)
        except BaseException as error:
            print('meanwhile', repr(error))
            raise
        print('not printed')


async def take_one(delay):
    async for n in numbers(delay):
        break
    print('taken', n)


asyncio.run(take_one(0))
asyncio.run(take_one(1))
