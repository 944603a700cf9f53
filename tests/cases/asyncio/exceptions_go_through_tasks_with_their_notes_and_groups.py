import asyncio


async def fails(number):
    await asyncio.sleep(number / 10)
    error = ValueError(number)
    error.add_note(f'in task {asyncio.current_task().get_name()}')
    raise error


async def main():
    results = await asyncio.gather(*(fails(number) for number in range(3)), return_exceptions=True)
    print([(error.args, error.__notes__) for error in results])
    try:
        raise ExceptionGroup('several', results)
    except* ValueError as group:
        print(group.subgroup(lambda error: error.args[0] > 0))
    task = asyncio.create_task(fails(4), name='noted')
    try:
        await task
    except ValueError as error:
        error.add_note('seen in main')
        print(error.__notes__, task.exception() is error)


asyncio.run(main())
