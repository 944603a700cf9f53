import asyncio


class MyError(Exception):
    pass


class MyBaseError(BaseException):
    pass


async def crash(error):
    await asyncio.sleep(0.1)
    raise error


async def nested(error):
    try:
        await asyncio.sleep(10)
    finally:
        raise error


async def with_child(child_error, body_error):
    async with asyncio.TaskGroup() as group:
        group.create_task(crash(child_error))
        await nested(body_error)


async def alone(error):
    async with asyncio.TaskGroup():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise error or asyncio.CancelledError('another')


async def main():
    for error in None, MyError():
        task = asyncio.create_task(alone(error))
        await asyncio.sleep(0.1)
        task.cancel()
        try:
            await task
        except BaseException as caught:
            print(repr(caught), task.cancelling())
    for pair in ((ZeroDivisionError(), MyError()), (ZeroDivisionError(), MyBaseError()), (MyBaseError(), TypeError()),
                 (ZeroDivisionError(), KeyboardInterrupt()), (ZeroDivisionError(), SystemExit(1))):
        try:
            await with_child(*pair)
        except BaseException as caught:
            print(repr(caught), asyncio.current_task().cancelling())


asyncio.run(main())
