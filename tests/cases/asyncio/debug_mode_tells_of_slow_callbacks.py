import asyncio
import time


def slow():
    time.sleep(0.5)


async def blocking():
    time.sleep(1.25)
    await asyncio.sleep(0)
    print('after')


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 1
    loop.call_soon(slow)
    await asyncio.sleep(2)
    print('done')


asyncio.run(main(), debug=True)
loop = asyncio.new_event_loop()
print(loop.get_debug())
loop.set_debug(True)
print(loop)
loop.close()
