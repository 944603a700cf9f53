import asyncio


async def inner():
    await asyncio.sleep(1)
    raise ValueError('inner')


async def job():
    await inner()


async def main():
    task = asyncio.create_task(job())
    task.print_stack()
    await asyncio.sleep(0)
    task.print_stack()
    await asyncio.wait([task])
    task.print_stack()
    print(repr(task.exception()))
    done = asyncio.create_task(asyncio.sleep(0))
    await done
    done.print_stack()


asyncio.run(main())
