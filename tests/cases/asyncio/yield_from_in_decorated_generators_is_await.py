# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


@asyncio.coroutine
def greet(name, delay):
    print('hello', name)
    yield from asyncio.sleep(delay)
    print('bye', name)
    return name.upper()


@asyncio.coroutine
def main():
    result = yield from greet('a', 1)
    print(result)
    results = yield from asyncio.gather(greet('b', 2), greet('c', 1))
    print(results)


loop = asyncio.get_event_loop()
loop.run_until_complete(main())
loop.close()
