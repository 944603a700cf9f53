import asyncio


async def fails():
    await asyncio.sleep(1)
    raise OSError('nobody waits for this')


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: print(sorted(context), context['message'], context['exception']))
    inner = asyncio.create_task(fails())
    outer = asyncio.shield(inner)
    await asyncio.sleep(0.5)
    outer.cancel()
    await asyncio.sleep(1)
    print(inner)
    print(outer)


asyncio.run(main())
