import asyncio


async def work():
    await asyncio.sleep(0.1)
    return 'its own'


async def main():
    task = asyncio.create_task(work())
    for name, value in (('set_result', 'ok'), ('set_exception', ValueError())):
        try:
            getattr(task, name)(value)
        except RuntimeError as error:
            print(error)
    print(await task)


asyncio.run(main())
