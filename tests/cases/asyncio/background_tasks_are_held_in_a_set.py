import asyncio

background = set()


def fire(coro):
    task = asyncio.create_task(coro)
    background.add(task)
    task.add_done_callback(background.discard)
    return task


async def work(number):
    await asyncio.sleep(number)
    if number == 2:
        raise ValueError(number)
    return number


async def main():
    tasks = [fire(work(number)) for number in (1, 2, 3)]
    for _ in range(4):
        print(len(background))
        await asyncio.sleep(1)
    print([task.exception() if task.exception() else task.result() for task in tasks])


asyncio.run(main())
