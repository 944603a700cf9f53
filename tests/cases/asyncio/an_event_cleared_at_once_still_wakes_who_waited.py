import asyncio


async def main():
    event, result = asyncio.Event(), []

    async def waits(number):
        result.append((number, await event.wait(), event.is_set()))
        return True

    task = asyncio.create_task(waits(1))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    late = asyncio.create_task(waits(2))
    print(event.is_set(), len(event._waiters))
    event.set()
    event.set()
    print(len(event._waiters))
    await asyncio.sleep(0)
    print(result, len(event._waiters), task.done())
    event.clear()
    await asyncio.sleep(0)
    print(result, late.done())


asyncio.run(main())
