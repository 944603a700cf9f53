import asyncio


async def fails(error=None):
    raise error or ValueError('inner')


async def main():
    try:
        raise KeyError(3)
    except KeyError:
        try:
            await asyncio.create_task(fails())
        except ValueError as error:
            print(repr(error), repr(error.__context__), error.__cause__)
    try:
        raise KeyError('a')
    except KeyError as outer:
        try:
            await asyncio.create_task(fails(outer))
        except KeyError as error:
            print(error is outer, repr(error.__context__))
    try:
        try:
            1 / 0
        finally:
            await asyncio.create_task(fails())
    except ValueError as error:
        print(repr(error.__context__))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(OSError('kept'))
    for number in range(2):
        try:
            try:
                raise KeyError(number)
            finally:
                await future
        except OSError as error:
            print(repr(error), repr(error.__context__))


asyncio.run(main())
