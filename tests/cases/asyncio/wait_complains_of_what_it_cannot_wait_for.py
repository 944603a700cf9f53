import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    for wrong in (task, [], 5):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        await asyncio.wait([task], return_when='SOMETIME')
    except ValueError as error:
        print(error)
    await task


asyncio.run(main())
