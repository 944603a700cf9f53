import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "soon")
    later = loop.call_later(1, print, "later")
    kept = loop.call_later(2, print, "kept")
    soon.cancel()
    later.cancel()
    print(soon.cancelled(), later.cancelled(), kept.cancelled(), kept.when())
    await asyncio.sleep(3)


asyncio.run(main())
