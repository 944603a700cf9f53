import asyncio


async def main():
    event, result = asyncio.Event(), []

    async def pass_by(number):
        if await event.wait():
            result.append(number)

    tasks = [asyncio.create_task(pass_by(number)) for number in (1, 2)]
    await asyncio.sleep(0)
    print(result, event.is_set())
    tasks.append(asyncio.create_task(pass_by(3)))
    event.set()
    await asyncio.sleep(0)
    print(result)
    await asyncio.wait(tasks)
    print(result, await event.wait(), event.is_set())
    event.clear()
    print(event.is_set())
    waiting = asyncio.create_task(event.wait())
    asyncio.get_running_loop().call_soon(waiting.cancel)
    try:
        await waiting
    except asyncio.CancelledError:
        print('cancelled', len(event._waiters))


asyncio.run(main())
