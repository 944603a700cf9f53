import asyncio


async def sleeper():
    await asyncio.sleep(10)


async def ask(arguments, how):
    task = asyncio.create_task(sleeper())
    if how != 'unstarted':
        await asyncio.sleep(0)
    task.cancel(*arguments)
    await asyncio.wait([task])
    if how == 'result':
        task.result()
    else:
        task.exception()


def depth(error):
    count = 0
    while error.__context__ is not None:
        error, count = error.__context__, count + 1
    return type(error).__name__, error.args, count


for how in 'result', 'exception', 'unstarted':
    for arguments in (), (None,), ('my message',), (5,), ((1, 2),):
        try:
            asyncio.run(ask(arguments, how))
        except asyncio.CancelledError as error:
            print(how, error.args, depth(error))
