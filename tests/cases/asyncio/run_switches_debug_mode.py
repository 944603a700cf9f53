import asyncio


async def main():
    loop = asyncio.get_running_loop()
    return loop.get_debug(), loop.slow_callback_duration


for options in ({}, {'debug': True}, {'debug': False}, {'debug': None}):
    print(options, asyncio.run(main(), **options))
for debug in False, True, None:
    with asyncio.Runner(debug=debug) as runner:
        print(runner.get_loop().get_debug())
try:
    asyncio.run(main, True)
except TypeError as error:
    print(error)
