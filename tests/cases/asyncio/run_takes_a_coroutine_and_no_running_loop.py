import asyncio


async def main():
    coro = main()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print(error)
    finally:
        coro.close()
    with asyncio.Runner() as runner:
        coro = main()
        try:
            runner.run(coro)
        except RuntimeError as error:
            print(error)
        finally:
            coro.close()


for wrong in (1, main, None, 'main'):
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print(str(error)[:30])
loop = asyncio.new_event_loop()
try:
    asyncio.run(loop.create_future())
except ValueError as error:
    print(error)
loop.close()


def generator():
    yield


try:
    asyncio.run(generator())
except (ValueError, RuntimeError, TypeError) as error:
    print(type(error).__name__, error)
asyncio.run(main())
