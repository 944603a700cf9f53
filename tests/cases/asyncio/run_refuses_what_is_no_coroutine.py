import asyncio


def plain():
    return 1


async def main():
    coro = main()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print(error)
    coro.close()
    runner = asyncio.Runner()
    coro = main()
    try:
        runner.run(coro)
    except RuntimeError as error:
        print(error)
    coro.close()


for what in (1, plain, plain(), None):
    try:
        asyncio.run(what)
    except ValueError as error:
        print(str(error).split(' at ')[0])
asyncio.run(main())
