import asyncio


async def main():
    loop.stop()
    await asyncio.sleep(1)


loop = asyncio.get_event_loop()
try:
    loop.run_until_complete(main())
except RuntimeError as error:
    print(error)
loop.run_until_complete(asyncio.sleep(2))
print(loop.time())
