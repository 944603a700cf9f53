import asyncio


async def worker():
    for number in range(3):
        print('working', number)
        await asyncio.sleep(1)
    asyncio.get_running_loop().stop()
    print('stop was asked for, and this turn goes on')
    await asyncio.sleep(0)
    print('not before the loop runs again')


loop = asyncio.new_event_loop()
task = loop.create_task(worker())
loop.run_forever()
print('stopped', task.done(), loop.time())
loop.run_until_complete(task)
print(task)
loop.close()
