import asyncio


async def stubborn():
    task = asyncio.current_task()
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print('asked', task.cancelling(), error.args)
    print(task.uncancel(), task.uncancel(), task.uncancel(), task.cancelling())
    await asyncio.sleep(1)
    return 'survived'


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    print(task.cancel('first'), task.cancelling(), task)
    await asyncio.sleep(1)
    print(task.cancel(msg='second'), task.cancelling())
    print(await task)
    print(task.cancel(), task.cancelling(), task.cancelled())


asyncio.run(main())
