import asyncio


async def work():
    await asyncio.sleep(0)


other = asyncio.new_event_loop()
foreign = other.create_task(work(), name='foreign')


async def main():
    for attempt in (lambda: asyncio.gather(foreign, asyncio.sleep(0)),
                    lambda: asyncio.shield(foreign),
                    lambda: asyncio.wait_for(foreign, 0.1)):
        try:
            awaitable = attempt()
            await awaitable
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, str(error).partition(' attached')[1] or str(error))


async def direct():
    await foreign


asyncio.run(main())
try:
    asyncio.run(direct())
except RuntimeError as error:
    print(str(error)[-30:])
other.run_until_complete(foreign)
other.close()
