import asyncio


def callback(*args):
    pass


async def work():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(callback, 1)
    later = loop.call_later(5, callback)
    print(soon)
    print(later)
    later.cancel()
    print(later)
    task = asyncio.create_task(work(), name='task')
    print(task)
    await asyncio.sleep(0)
    print(task)
    future = loop.create_future()
    print(future)
    await task
    print(task)


asyncio.run(main(), debug=True)
