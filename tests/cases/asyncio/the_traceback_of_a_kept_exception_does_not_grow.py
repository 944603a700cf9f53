import asyncio
import traceback


async def raises():
    raise TypeError(42)


async def main():
    future = asyncio.create_task(raises())
    lengths = []
    for _ in range(5):
        try:
            await future
        except TypeError as error:
            lengths.append(len(traceback.format_exception(error)))
    print(len(set(lengths)) == 1)
    plain = asyncio.get_running_loop().create_future()
    plain.set_exception(TypeError(43))
    for _ in range(2):
        try:
            plain.result()
        except TypeError:
            traceback.print_exc()


asyncio.run(main())
