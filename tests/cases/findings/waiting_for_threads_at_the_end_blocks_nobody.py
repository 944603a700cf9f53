import asyncio
import time


async def main():
    working = asyncio.get_running_loop().run_in_executor(None, time.sleep, 3)
    try:
        await asyncio.wait_for(working, 1)
    except TimeoutError:
        print('main goes on')


asyncio.run(main())
