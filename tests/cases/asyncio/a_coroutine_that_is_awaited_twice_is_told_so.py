import asyncio


async def waits():
    await asyncio.sleep(0.05)


async def main():
    coro = waits()
    task = asyncio.create_task(coro)
    try:
        await asyncio.sleep(0)
        await coro
    except RuntimeError as error:
        print(error)
    await task
    try:
        await coro
    except RuntimeError as error:
        print(error)
    never = waits()
    never.close()
    try:
        await never
    except RuntimeError as error:
        print(error)


asyncio.run(main())
