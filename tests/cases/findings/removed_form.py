# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


@asyncio.coroutine
def old():
    yield from asyncio.sleep(1)
    return 'old'


@asyncio.coroutine
def older():
    return (yield from old())


print(asyncio.new_event_loop().run_until_complete(older()))
