import asyncio


async def numbers(name):
    try:
        for i in range(10):
            await asyncio.sleep(1)
            yield i
    finally:
        print(name, 'closes at', asyncio.get_running_loop().time())
        await asyncio.sleep(0)
        print(name, 'is closed')


async def main():
    async for n in numbers('first'):
        if n == 1:
            break
    print('left the loop')
    await asyncio.sleep(1)
    global kept
    kept = numbers('second')
    print(await kept.__anext__())


asyncio.run(main())
print('end')
