import asyncio


async def work(number):
    try:
        await asyncio.sleep(10)
    finally:
        log.append(number)


async def shutdown():
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in sorted(others, key=lambda task: task.get_name()):
        task.cancel()
    results = await asyncio.gather(*others, return_exceptions=True)
    return {type(result).__name__ for result in results}, len(results)


async def main():
    tasks = [asyncio.create_task(work(number), name=f'w{number}') for number in range(3)]
    await asyncio.sleep(1)
    print(await shutdown(), log, len(asyncio.all_tasks()))
    print([task.cancelled() for task in tasks])


log = []
asyncio.run(main())
