import asyncio


async def show(where):
    print(where, asyncio.current_task().cancelling())


async def main():
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(asyncio.sleep(10))
                    await asyncio.sleep(10)
            finally:
                await show('in the timeout')
    except TimeoutError:
        await show('after the timeout')
    try:
        async with asyncio.TaskGroup() as group:
            async with asyncio.timeout(1):
                await asyncio.sleep(10)
    except* TimeoutError as caught:
        print(repr(caught), task.cancelling())
    task.cancel()
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.uncancel())
    try:
        await asyncio.sleep(1)
        print('uncancelled, but still cancelled')
    except asyncio.CancelledError:
        print('thrown in all the same', task.cancelling())
    await asyncio.sleep(1)


asyncio.run(main())
