import asyncio


async def waiter(n, event):
    print(n, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(3)]
    await asyncio.sleep(1)
    print(event.is_set(), str(event)[-19:])
    tasks[1].cancel()
    event.set()
    event.clear()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(event.is_set())
    event.set()
    print(await event.wait(), str(event)[-6:])


asyncio.run(main())
