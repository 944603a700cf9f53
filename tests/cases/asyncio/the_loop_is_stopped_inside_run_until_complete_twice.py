import asyncio

loop = asyncio.new_event_loop()


async def stops():
    for number in range(2):
        loop.stop()
        await asyncio.sleep(1)
        print('after stop', number, loop.time())
    return 'done'


task = loop.create_task(stops())
for _ in range(3):
    try:
        print(loop.run_until_complete(task))
    except RuntimeError as error:
        print(error, loop.time())
loop.close()
