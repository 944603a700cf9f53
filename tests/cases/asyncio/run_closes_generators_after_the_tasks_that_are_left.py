import asyncio


class Leave(Exception):
    pass


async def ticks():
    try:
        while True:
            yield 1
            await asyncio.sleep(1)
    finally:
        print('the generator is closed')


async def spin():
    generators.append(ticks())
    try:
        async for _ in generators[0]:
            pass
    except asyncio.CancelledError:
        print('the task is cancelled')
        1 / 0


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(context['message']))
    tasks.append(asyncio.create_task(spin()))
    await asyncio.sleep(0.5)
    raise Leave


generators, tasks = [], []
try:
    asyncio.run(main())
except Leave:
    print('left', tasks[0].done(), generators[0].ag_frame, generators[0].ag_running)
