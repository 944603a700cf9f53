import asyncio


async def stubborn(error):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise error


loop = asyncio.new_event_loop()
for error in (SystemExit(3), KeyboardInterrupt('stop')):
    task = loop.create_task(stubborn(error))
    loop.run_until_complete(asyncio.sleep(0))
    task.cancel()
    print(task.done())
    try:
        loop.run_until_complete(asyncio.sleep(1))
    except BaseException as caught:
        print('left by', repr(caught), caught is error)
    print(task.done(), task.cancelled(), task.exception() is error)
loop.run_until_complete(asyncio.sleep(2))
print(loop.time())
loop.close()
