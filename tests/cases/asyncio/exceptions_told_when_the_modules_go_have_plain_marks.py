import asyncio


async def item():
    found = {"a": 1}
    found["b"]


async def sum_of(a, b):
    return len(str(a + b)) + 1


async def main():
    global kept
    kept = [asyncio.create_task(item()), asyncio.create_task(sum_of(1, "two"))]
    lost = asyncio.create_task(sum_of([], ()))
    await asyncio.sleep(0)
    print(lost.done())
    del lost
    print("the end")


asyncio.run(main())
