import asyncio


async def nothing():
    pass


async def main():
    first = asyncio.create_task(nothing())
    second = asyncio.create_task(nothing(), name=None)
    numbers = [int(task.get_name().removeprefix('Task-')) for task in (first, second)]
    print(numbers[1] - numbers[0])
    for name in ({6}, 7, ('a', 'b'), '', None):
        first.set_name(name)
        print(repr(first.get_name()))
    print(repr(asyncio.create_task(nothing(), name=0).get_name()))
    print(repr(asyncio.create_task(nothing(), name=3.5).get_name()))
    await asyncio.sleep(0)
    second.set_name('named when done')
    print(second)
    for wrong in (lambda: first.set_name(), lambda: first.set_name(1, 2), lambda: asyncio.create_task(nothing(), 'x')):
        try:
            wrong()
        except TypeError as error:
            print(error)


asyncio.run(main())
