import asyncio
import functools


def done(prefix, task, *, end):
    print(prefix, task.result(), end=end)


async def work():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work())
    task.add_done_callback(functools.partial(done, "result", end=".\n"))
    loop.call_soon(functools.partial(print, "soon", sep="-"), 1)
    await task
    await asyncio.sleep(0)


asyncio.run(main())
