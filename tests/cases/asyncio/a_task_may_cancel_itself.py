import asyncio


async def job():
    asyncio.current_task().cancel('myself')
    print('still runs')
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print('here it comes', error.args)
        raise


async def ends_at_once():
    asyncio.current_task().cancel()
    return 'a result'


async def main():
    results = await asyncio.gather(job(), ends_at_once(), return_exceptions=True)
    print([type(r).__name__ for r in results])


asyncio.run(main())
