import asyncio


async def work():
    print("working")
    return 7


coroutine = work()
print("made")
print(asyncio.run(coroutine))
