# A traceback goes through the frame of a coroutine that waits, but keeps neither the coroutine nor its task.
import asyncio
import gc

errors = []


async def failing():
    raise ValueError('kept')


async def job():
    try:
        await failing()
    except ValueError as error:
        errors.append(error)
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print('closed')


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0)
    print(task.done(), len(errors))
    del task
    gc.collect()
    print('collected')
    entry = errors[0].__traceback__
    while entry:
        print(entry.tb_frame.f_code.co_name, entry.tb_lineno)
        entry = entry.tb_next


asyncio.run(main())
