import asyncio


async def consumer(name, condition, items):
    async with condition:
        await condition.wait_for(lambda: items)
        print(name, 'got', items.pop())


async def main():
    condition, items = asyncio.Condition(), []
    tasks = [asyncio.create_task(consumer(n, condition, items)) for n in 'abc']
    await asyncio.sleep(1)
    async with condition:
        items.append(1)
        condition.notify()
    await asyncio.sleep(1)
    async with condition:
        items.extend([2, 3])
        condition.notify_all()
    await asyncio.gather(*tasks)
    for wrong in (condition.notify, condition.notify_all):
        try:
            wrong()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
