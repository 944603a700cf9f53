import asyncio


async def returns():
    await asyncio.sleep(0)
    return 42


async def raises(error):
    await asyncio.sleep(0)
    raise error


print(asyncio.run(returns()))
for error in (ValueError('spam'), StopAsyncIteration('stop'), asyncio.CancelledError('by hand'), TimeoutError(),
              GeneratorExit('exit'), asyncio.InvalidStateError('state')):
    try:
        asyncio.run(raises(error))
    except BaseException as caught:
        print(repr(caught), caught is error)


async def stop_iteration():
    raise StopIteration(1)


try:
    asyncio.run(stop_iteration())
except RuntimeError as error:
    print(error, repr(error.__cause__))
