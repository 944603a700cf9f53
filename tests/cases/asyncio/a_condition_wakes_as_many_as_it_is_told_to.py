import asyncio


async def main():
    condition, result = asyncio.Condition(), []

    async def waits(number):
        async with condition:
            if await condition.wait():
                result.append(number)

    for how in ((1,), (1, 2048), (0, 2), ('all',)):
        tasks = [asyncio.create_task(waits(number)) for number in (1, 2, 3)]
        await asyncio.sleep(0)
        async with condition:
            for count in how:
                if count == 'all':
                    condition.notify_all()
                else:
                    condition.notify(count)
        for _ in range(3):
            await asyncio.sleep(0)
        print(how, result)
        result.clear()
        async with condition:
            condition.notify_all()
        await asyncio.wait(tasks)
        result.clear()
    for forbidden in (condition.notify, condition.notify_all, condition.release):
        try:
            forbidden()
        except RuntimeError as error:
            print(error)


asyncio.run(main())
