import asyncio


async def interrupted():
    await asyncio.sleep(1)
    raise KeyboardInterrupt('by hand')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(interrupted())
    except BaseException as error:
        print('main', repr(error))
        raise


try:
    asyncio.run(main())
except BaseException as error:
    print('run', repr(error))
