import asyncio
import traceback


async def deep():
    await asyncio.sleep(10)


async def main():
    try:
        async with asyncio.timeout(0.01):
            await deep()
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__)
        traceback.print_exc()
    try:
        await asyncio.wait_for(deep(), 0.01)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__), error.__suppress_context__)
        traceback.print_exc()


asyncio.run(main())
