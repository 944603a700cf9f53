import asyncio


async def main():
    for thing in (asyncio.Lock(), asyncio.Condition(), asyncio.Semaphore(), asyncio.BoundedSemaphore(), asyncio.Event(),
                  asyncio.Barrier(2), asyncio.Queue()):
        try:
            await thing
        except TypeError as error:
            print(error)
        try:
            with await thing:
                print('never')
        except TypeError as error:
            print(error)
        try:
            with thing:
                print('never')
        except TypeError as error:
            print(error)
        print(getattr(thing, 'locked', lambda: None)())
    try:
        async with asyncio.Event():
            print('never')
    except TypeError as error:
        print(error)


asyncio.run(main())
