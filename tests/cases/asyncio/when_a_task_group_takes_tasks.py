import asyncio


async def quick(name):
    print(name)


async def attempt(group):
    coroutine = quick("never")
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


async def later(group):
    await asyncio.sleep(1)
    group.create_task(quick("late"))


async def stubborn(group):
    try:
        await asyncio.sleep(5)
    finally:
        await attempt(group)


async def fails():
    await asyncio.sleep(1)
    1 / 0


async def main():
    group = asyncio.TaskGroup()
    await attempt(group)
    async with group:
        group.create_task(later(group))
    await attempt(group)
    try:
        async with group:
            print("never")
    except RuntimeError as error:
        print(error)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(stubborn(group))
            group.create_task(fails())
    except* ZeroDivisionError as caught:
        print(caught.exceptions)


asyncio.run(main())
