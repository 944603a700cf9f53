import asyncio


async def job(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    results = await asyncio.gather(job(3), job(2), job(1), return_exceptions=True)
    print(results)
    same = asyncio.create_task(job(1))
    print(await asyncio.gather(same, same, job(1)))
    print(await asyncio.gather())
    nested = await asyncio.gather(asyncio.gather(job(1), job(3)), job(1))
    print(nested)
    try:
        await asyncio.gather(job(1), 5)
    except TypeError as error:
        print(error)


asyncio.run(main())
