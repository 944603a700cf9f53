import asyncio


async def items(name, fails=False):
    try:
        yield 1
        yield 2
    finally:
        print(name, 'closes')
        await asyncio.sleep(0)
        if fails:
            1 / 0


async def main(name, fails):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context['message'][:55], repr(context['exception']), sorted(context)))
    generators = [items(name, fails), items('never begun')]
    print(await anext(generators[0]))
    await loop.shutdown_asyncgens()
    print([generator.ag_frame is None for generator in generators])
    late = items('late')
    print(await anext(late))


for name, fails in ('a', False), ('b', True):
    asyncio.run(main(name, fails))
