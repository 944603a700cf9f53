# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


async def job(n):
    print('start', n)
    await asyncio.sleep(n)
    print('end', n)
    return n


loop = asyncio.get_event_loop()
done, pending = loop.run_until_complete(asyncio.wait([job(3), job(1), job(2)]))
print(sorted(t.result() for t in done), pending)
loop.close()
print(loop.is_closed())
