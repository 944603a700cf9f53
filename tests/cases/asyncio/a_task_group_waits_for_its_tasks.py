import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, "done")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        print(group)
        a = group.create_task(work("a", 1), name="first")
        b = group.create_task(work("b", 2))
        print(group, a.get_name(), b.get_name())
        await asyncio.sleep(0)
    print(group, a.result(), b.result())
    async with asyncio.TaskGroup() as empty:
        pass
    print(empty)


asyncio.run(main())
