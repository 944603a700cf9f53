import asyncio


async def inner():
    await asyncio.sleep(2)
    print('inner ends')
    return 'value'


async def main():
    task = asyncio.create_task(inner())

    async def outer():
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            print('outer cancelled')
            raise

    o = asyncio.create_task(outer())
    await asyncio.sleep(1)
    o.cancel()
    await asyncio.wait([o])
    print(o.cancelled(), task.done())
    print(await task)
    print(await asyncio.shield(task))
    done = asyncio.create_task(asyncio.sleep(0, 1))
    await done
    print(asyncio.shield(done) is done)


asyncio.run(main())
