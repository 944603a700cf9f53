import asyncio


async def wait():
    await asyncio.sleep(1)


async def work():
    await wait()


async def fail():
    await asyncio.sleep(0)
    raise ValueError('broken')


def show(task, **limit):
    print(task.get_name(), [(f.f_code.co_name, f.f_lineno) for f in task.get_stack(**limit)])


async def main():
    waiting = asyncio.create_task(work(), name='waiting')
    show(waiting)
    await asyncio.sleep(0)
    show(waiting)
    show(waiting, limit=0)
    show(asyncio.current_task(), limit=1)
    failing = asyncio.create_task(fail(), name='failing')
    await asyncio.wait([failing])
    show(failing)
    show(failing, limit=1)
    await waiting
    show(waiting)
    failing.exception()


asyncio.run(main())
