import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    return f'{name} ok'


async def limited(name, delay, limit):
    try:
        return await asyncio.wait_for(fetch(name, delay), limit)
    except TimeoutError:
        return f'{name} late'


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(*(limited(name, delay, 1) for name, delay in (('a', 0.5), ('b', 1.5), ('c', 1), ('d', 0)))))
    print(loop.time())
    done, pending = await asyncio.wait([asyncio.create_task(fetch(str(n), n)) for n in (1, 2, 3)], timeout=2.5)
    print(sorted(task.result() for task in done), len(pending))
    for task in pending:
        task.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True), loop.time())


asyncio.run(main())
