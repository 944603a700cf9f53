import asyncio


async def main():
    condition, log = asyncio.Condition(), []
    answer = False

    def predicate():
        log.append('asked')
        return answer

    async def waits():
        async with condition:
            log.append(await condition.wait_for(predicate))

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    print(log)
    async with condition:
        condition.notify()
    await asyncio.sleep(0)
    print(log, task.done())
    answer = 'a true value'
    async with condition:
        condition.notify()
    await task
    print(log)
    print(await condition.wait_for(lambda: [1, 2, 3]))
    try:
        await condition.wait_for(lambda: False)
    except RuntimeError as error:
        print(error)

    def breaks():
        raise ValueError('in the predicate')

    async with condition:
        try:
            await condition.wait_for(breaks)
        except ValueError as error:
            print(error, condition.locked())


asyncio.run(main())
