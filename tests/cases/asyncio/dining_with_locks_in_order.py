import asyncio


async def philosopher(name, first, second, log):
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            log.append((asyncio.get_running_loop().time(), name))
            await asyncio.sleep(1)


async def dine(count):
    forks, log = [asyncio.Lock() for _ in range(count)], []
    async with asyncio.TaskGroup() as group:
        for number in range(count):
            low, high = sorted((number, (number + 1) % count))
            group.create_task(philosopher(number, forks[low], forks[high], log))
    return log


for time, name in asyncio.run(dine(5)):
    print(round(time, 2), name)
