import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    task = asyncio.create_task(
        child(2))
    print(await child(1))
    results = await asyncio.gather(
        task,
        child(1),
    )
    try:
        await asyncio.wait_for(
            child(5),
            timeout=1)
    except asyncio.TimeoutError:
        print("timeout")
    return results


print(asyncio.run(main()))
