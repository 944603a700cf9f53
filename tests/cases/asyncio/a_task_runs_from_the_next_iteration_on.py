import asyncio


async def child():
    print("child runs")
    return "result"


async def main():
    task = asyncio.create_task(child())
    print("created", task.done())
    await asyncio.sleep(0)
    print("after a turn", task.done(), task.result())
    print(await task, "awaited when done takes no turn")


asyncio.run(main())
