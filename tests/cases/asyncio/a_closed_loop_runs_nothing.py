import asyncio


async def work():
    return 1


loop = asyncio.new_event_loop()
future = loop.create_future()
print(loop.is_closed())
loop.close()
loop.close()
print(loop.is_closed(), repr(loop))
coro = work()
for forbidden in (loop.run_forever, lambda: loop.run_until_complete(future), lambda: loop.run_until_complete(coro),
                  lambda: loop.create_task(coro), lambda: asyncio.ensure_future(coro, loop=loop), lambda: future.add_done_callback(print),
                  lambda: loop.call_later(1, print), lambda: loop.run_in_executor(None, print)):
    try:
        forbidden()
        print('allowed')
    except RuntimeError as error:
        print(error)
coro.close()
try:
    future.set_result(1)
except RuntimeError as error:
    print('set_result:', error, future.done())


async def closes_itself():
    try:
        asyncio.get_running_loop().close()
    except RuntimeError as error:
        print(error)


asyncio.run(closes_itself())
