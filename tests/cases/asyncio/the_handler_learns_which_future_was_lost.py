import asyncio


def handler(loop, context):
    print(sorted(context), context['message'], repr(context['exception']), context['future']._state)


async def failing():
    raise KeyError('lost')


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(MemoryError())
    future = None
    task = asyncio.create_task(failing())
    await asyncio.sleep(0)
    task = None
    await asyncio.sleep(0)
    print('end')


asyncio.run(main())
