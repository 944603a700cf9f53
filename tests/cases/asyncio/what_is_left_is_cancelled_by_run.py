import asyncio


async def background(n):
    try:
        while True:
            await asyncio.sleep(n)
            print('tick', n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
    finally:
        print('finally', n)


async def failing():
    try:
        await asyncio.sleep(100)
    finally:
        raise RuntimeError('at the end')


async def failing_alone():
    task = asyncio.create_task(failing())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


async def main():
    asyncio.create_task(background(1))
    await failing_alone()
    await asyncio.sleep(2.5)
    return 'result'


print(asyncio.run(main()))
