import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for cls in (asyncio.Lock, asyncio.Condition, asyncio.Event, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Queue):
        try:
            cls(loop=loop)
            print('taken')
        except TypeError as error:
            print(error)
    try:
        asyncio.Barrier(1, loop=loop)
    except TypeError as error:
        print(error)


asyncio.run(main())
