import asyncio


async def numbers(name):
    try:
        print(name, 'begins')
        await asyncio.sleep(1)
        yield 1
    except BaseException as error:
        print(name, 'caught', repr(error))
        raise
    finally:
        print(name, 'ends')


async def careful(name):
    try:
        async for n in numbers(name):
            print(n)
    except BaseException as error:
        print(name, 'is left by', repr(error))
        raise


async def plain(name):
    async for n in numbers(name):
        print(n)


def told(loop, context):
    print('told', context['message'], repr(context.get('exception')))


async def main():
    asyncio.get_running_loop().set_exception_handler(told)
    for function in careful, plain:
        coroutine = function('closed')
        coroutine.send(None)
        coroutine.close()
        print('it was closed')
        await asyncio.sleep(0)
        await asyncio.sleep(0)

        coroutine = function('dropped')
        coroutine.send(None)
        del coroutine
        print('it was dropped')
        await asyncio.sleep(0)
        await asyncio.sleep(0)

        for error in GeneratorExit, KeyError:
            coroutine = function(error.__name__)
            coroutine.send(None)
            try:
                coroutine.throw(error)
            except BaseException as left_by:
                print(repr(left_by))
            await asyncio.sleep(2)

    generator = numbers('held')
    coroutine = generator.__anext__()
    coroutine.send(None)
    waiting = plain_of(generator)
    try:
        waiting.send(None)
    except RuntimeError as error:
        print(error)


async def plain_of(generator):
    async for n in generator:
        print(n)


asyncio.run(main())
