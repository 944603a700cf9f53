import asyncio


class Part:
    def __del__(self):
        print('gone')


async def fails():
    raise ValueError('never told')


async def waits(part):
    await asyncio.sleep(100)


async def main():
    global failed
    failed = asyncio.create_task(fails())
    asyncio.create_task(waits(Part()))
    await asyncio.sleep(1)


part = Part()
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
print('end')
