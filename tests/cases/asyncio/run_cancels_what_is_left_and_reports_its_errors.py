import asyncio


async def leftover(name, how):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(name, 'cancelled', error.args)
        if how == 'fails':
            1 / 0
        if how == 'sleeps':
            await asyncio.sleep(3)
            print(name, 'is done at', asyncio.get_running_loop().time())
        if how == 'returns':
            return 'nobody asks'
        raise


def handler(loop, context):
    print(context['message'], '|', repr(context['exception']), '|', context['task'].get_name())


async def main(how):
    asyncio.get_running_loop().set_exception_handler(handler)
    tasks.append(asyncio.create_task(leftover(how, how), name=how))
    await asyncio.sleep(0)
    return 123


tasks = []
for how in 'ends', 'fails', 'sleeps', 'returns':
    print(asyncio.run(main(how)))
print([(task.done(), task.cancelled()) for task in tasks])
