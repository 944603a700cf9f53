import asyncio


async def new():
    await asyncio.sleep(1)
    return 'new'


print(hasattr(asyncio, 'coroutine'), getattr(asyncio.Task, 'all_tasks', None))
print(asyncio.run(new()))
