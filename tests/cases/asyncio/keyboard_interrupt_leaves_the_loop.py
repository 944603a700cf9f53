import asyncio


async def main():
    await asyncio.sleep(1)
    raise KeyboardInterrupt


loop = asyncio.get_event_loop()
try:
    loop.run_until_complete(main())
except KeyboardInterrupt:
    print('interrupted at', loop.time())
finally:
    loop.close()
