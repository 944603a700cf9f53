# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


@asyncio.coroutine
def plain():
    print('plain runs')
    return 42


@asyncio.coroutine
def gives_future():
    return asyncio.ensure_future(asyncio.sleep(1, 'slept'))


@asyncio.coroutine
def gives_coroutine():
    return asyncio.sleep(1, 'coroutine')


async def main():
    print(await plain())
    print(await gives_future())
    print(await gives_coroutine())
    print(asyncio.iscoroutinefunction(plain), plain.__name__)


asyncio.get_event_loop().run_until_complete(main())
