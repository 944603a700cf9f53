import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result([])
    (await future).append(1)
    (await future).append(2)
    print(future.result(), await asyncio.gather(future, future))
    error = KeyError('shared')
    failed = asyncio.get_running_loop().create_future()
    failed.set_exception(error)
    for number in range(2):
        try:
            await failed
        except KeyError as caught:
            caught.args += (number,)
    print(error.args, failed.exception() is error)


asyncio.run(main())
