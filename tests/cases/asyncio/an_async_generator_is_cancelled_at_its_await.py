import asyncio


async def numbers(log):
    try:
        for number in range(10):
            await asyncio.sleep(1)
            yield number
    except asyncio.CancelledError:
        log.append('cancelled inside')
        raise
    except GeneratorExit:
        log.append('closed')
        raise
    finally:
        log.append('finally')


async def consume(log, pause):
    async for number in numbers(log):
        log.append(number)
        await asyncio.sleep(pause)


async def main():
    for pause, delay in (0, 2.5), (2, 2), (0, 0.5):
        log = []
        task = asyncio.create_task(consume(log, pause))
        await asyncio.sleep(delay)
        task.cancel()
        print(await asyncio.gather(task, return_exceptions=True))
        await asyncio.sleep(0)
        print(log)


asyncio.run(main())
