import asyncio


def handler(loop, context):
    print('handler', context['message'], repr(context.get('exception')), sorted(context))


def broken():
    raise ValueError('broken')


async def bad():
    raise KeyError('bad')


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(broken)
    await asyncio.sleep(0)
    asyncio.create_task(bad())
    await asyncio.sleep(1)
    loop.call_exception_handler({'message': 'by hand', 'more': 1})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'to stderr', 'b': 2, 'a': [1]})
    loop.default_exception_handler({'exception': ZeroDivisionError('division')})


asyncio.run(main())
