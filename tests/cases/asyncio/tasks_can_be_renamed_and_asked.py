import asyncio


async def job():
    task = asyncio.current_task()
    print(task.get_name())
    task.set_name('renamed')
    await asyncio.sleep(1)
    return asyncio.current_task().get_name()


async def main():
    task = asyncio.create_task(job(), name=42)
    print(task.get_name())
    await asyncio.sleep(0)
    print(task.get_name(), len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())
    print(await task)
    print(len(asyncio.all_tasks()), task in asyncio.all_tasks())


asyncio.run(main())
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(error)
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
