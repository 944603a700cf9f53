import asyncio


async def job(number):
    await asyncio.sleep(0.1 * (number % 3))
    return number


async def main():
    tasks = [asyncio.create_task(job(number), name=f'T{number}') for number in range(12)]
    print(*[task.get_name() for task in set(reversed(tasks))])
    print(*[task.get_name() for task in asyncio.all_tasks()])
    done, pending = await asyncio.wait(tasks, timeout=0.15)
    print(*[task.get_name() for task in done], '|', *[task.get_name() for task in pending])
    print(pending.pop().get_name(), len(pending))
    try:
        for task in pending:
            pending.discard(task)
    except RuntimeError as error:
        print(error)
    print(await asyncio.gather(*{job(number) for number in range(5)}))


asyncio.run(main())
