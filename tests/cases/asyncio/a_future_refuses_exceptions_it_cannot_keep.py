import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    for wrong in (StopIteration, StopIteration(1), 5, 'text', int):
        try:
            future.set_exception(wrong)
        except TypeError as error:
            print(error)
    future.set_exception(ValueError)
    print(repr(future.exception()))
    for change in (lambda: future.set_result(1), lambda: future.set_exception(OSError())):
        try:
            change()
        except asyncio.InvalidStateError as error:
            print(error)
    print(future.cancel(), future.done(), future.cancelled())
    plain = loop.create_future()
    for ask in (plain.result, plain.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    print(plain.cancel('why'), plain.cancel(), plain.cancelled())
    try:
        await plain
    except asyncio.CancelledError as error:
        print(error.args)


asyncio.run(main())
