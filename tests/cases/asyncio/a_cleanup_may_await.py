import asyncio


async def job(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, 'cleans up')
        await asyncio.sleep(1)
        print(name, 'is clean')


async def main():
    tasks = [asyncio.create_task(job(n)) for n in 'ab']
    await asyncio.sleep(1)
    for t in tasks:
        t.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(r).__name__ for r in results], asyncio.get_running_loop().time())


asyncio.run(main())
