import asyncio


async def job(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print('child', n, error.args)
        raise


async def main():
    both = asyncio.gather(job(1), job(2))
    await asyncio.sleep(1)
    print(both.cancel('stop'), both.done())
    try:
        await both
    except asyncio.CancelledError as error:
        print('gather', error.args, both.cancelled())
    kept = asyncio.gather(job(3), job(4), return_exceptions=True)
    await asyncio.sleep(1)
    kept.cancel()
    try:
        print(await kept)
    except asyncio.CancelledError:
        print('cancelled all the same')
    one = asyncio.create_task(job(5))
    some = asyncio.gather(one, asyncio.sleep(1, 'ok'), return_exceptions=True)
    await asyncio.sleep(0)
    one.cancel('only one')
    print(await some)


asyncio.run(main())
