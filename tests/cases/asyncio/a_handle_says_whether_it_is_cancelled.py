import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, 'soon')
    later = loop.call_later(2, print, 'later')
    at = loop.call_at(1, print, 'at')
    print(soon.cancelled(), later.when(), at.when(), at < later, at == later, type(later).__name__)
    later.cancel()
    later.cancel()
    soon.cancel()
    print(soon.cancelled(), later.cancelled(), soon, later)
    await asyncio.sleep(3)
    print(at, at.cancelled())
    at.cancel()
    print(at)
    for wrong in (lambda: loop.call_later(None, print), lambda: loop.call_at(None, print), lambda: loop.call_later('1', print)):
        try:
            wrong()
        except TypeError as error:
            print(error)


asyncio.run(main())
