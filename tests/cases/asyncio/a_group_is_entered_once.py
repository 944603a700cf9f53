import asyncio


def said(error):
    return str(error).partition('>')[2] or str(error)


async def main():
    group = asyncio.TaskGroup()
    coro = asyncio.sleep(0, 'awaited later')
    try:
        group.create_task(coro)
    except RuntimeError as error:
        print(said(error))
    async with group as entered:
        print(entered is group)
        try:
            async with group:
                pass
        except RuntimeError as error:
            print(said(error))
    for again in (group.__aenter__, lambda: group.create_task(coro)):
        try:
            made = again()
            await made
        except RuntimeError as error:
            print(said(error))
    print(await coro)
    outside = asyncio.TaskGroup()
    try:
        outside.__aenter__().send(None)
    except (RuntimeError, StopIteration) as error:
        print(type(error).__name__)
    outer = asyncio.TaskGroup()

    def by_hand():
        try:
            outer.__aenter__().send(None)
        except RuntimeError as error:
            print(said(error))

    asyncio.get_running_loop().call_soon(by_hand)
    await asyncio.sleep(0)


asyncio.run(main())
