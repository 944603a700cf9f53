# /// script
# [tool.loopglass]
# python = "3.11"
# ///
import asyncio



create_task = asyncio.create_task if hasattr(asyncio, 'create_task') else asyncio.ensure_future
print(hasattr(asyncio.Task, 'all_tasks'), hasattr(asyncio, 'async'), getattr(asyncio, 'async', None))
try:
    tasks_of = asyncio.Task.all_tasks
except AttributeError as error:
    print(error)
    tasks_of = asyncio.all_tasks


async def main():
    task = create_task(asyncio.sleep(1))
    print(len(tasks_of()))
    try:
        await asyncio.wait([asyncio.sleep(1)])
    except TypeError as error:
        print(error)
    try:
        await asyncio.sleep(1, loop=asyncio.get_running_loop())
    except TypeError as error:
        print(error)
    try:
        asyncio.Lock(loop=asyncio.get_running_loop())
    except TypeError as error:
        print(error)
    await task


asyncio.run(main())
