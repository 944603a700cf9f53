import asyncio


async def value(n):
    await asyncio.sleep(n)
    return n


async def fail():
    raise ValueError('failed')


async def main():
    task = asyncio.create_task(value(1))
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    print(task.done(), task.cancelled(), task.cancelling(), task.get_coro().__name__)
    print(await task, task.result(), task.exception())
    for change in (lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
        try:
            change()
        except RuntimeError as error:
            print(error)
    bad = asyncio.create_task(fail())
    await asyncio.wait([bad])
    print(repr(bad.exception()))
    try:
        bad.result()
    except ValueError as error:
        print('raised', error)
    lost = asyncio.create_task(value(5))
    lost.cancel('because')
    await asyncio.wait([lost])
    for ask in (lost.result, lost.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print('cancelled', error.args)


asyncio.run(main())
