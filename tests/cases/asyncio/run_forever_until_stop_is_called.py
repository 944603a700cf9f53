import asyncio


async def ticker():
    for i in range(3):
        print('tick', i)
        await asyncio.sleep(1)
    asyncio.get_event_loop().stop()


loop = asyncio.get_event_loop()
task = loop.create_task(ticker())
try:
    loop.run_forever()
finally:
    print(task.done(), loop.is_running())
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
