import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)


async def first():
    await asyncio.sleep(1)
    return 'first'


async def second():
    return 'second', loop.time()


print(loop.run_until_complete(first()))
print(loop.run_until_complete(second()))
loop.call_later(2, loop.stop)
loop.run_forever()
print(loop.time(), loop.is_running())
loop.close()
try:
    loop.run_until_complete(first())
except RuntimeError as error:
    print(error)
