import asyncio


async def numbers():
    try:
        received = yield 1
        print('received', received)
        try:
            yield 2
        except ValueError as error:
            print('caught', error)
            yield 'after'
        yield 3
    finally:
        print('finally')


async def main():
    agen = numbers()
    print(await agen.__anext__(), await agen.asend('hello'), await agen.athrow(ValueError('thrown')))
    await agen.aclose()
    try:
        await agen.__anext__()
    except StopAsyncIteration:
        print('at its end')
    async for n in numbers():
        if n == 2:
            break
        print(n)
    print([n async for n in counted(3)], await anext(counted(1)))


async def counted(n):
    for i in range(n):
        await asyncio.sleep(0.5)
        yield i


asyncio.run(main())
