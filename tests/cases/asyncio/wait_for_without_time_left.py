import asyncio


async def job():
    print('never runs')


async def main():
    for timeout in (0, -1):
        try:
            await asyncio.wait_for(job(), timeout)
        except asyncio.TimeoutError:
            print('late')
    done = asyncio.create_task(asyncio.sleep(0, 'done'))
    await asyncio.sleep(0.1)
    print(await asyncio.wait_for(done, 0))
    print(await asyncio.wait_for(asyncio.sleep(2, 'no limit'), None))
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(future, 0.5)
    except TimeoutError:
        print(future.cancelled())


asyncio.run(main())
