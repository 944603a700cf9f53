import asyncio


async def turns(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def main():
    for counts in ((1, 2), (1, 3), (2, 1), (1, 1, 2, 3)):
        tasks = [asyncio.create_task(turns(count)) for count in counts]
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        print(counts, [task in done for task in tasks])
        await asyncio.gather(*tasks)


asyncio.run(main())
