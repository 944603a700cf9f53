import asyncio


async def job():
    print('job', asyncio.current_task().get_name())
    return 1


loop = asyncio.get_event_loop()
task = asyncio.Task(job(), loop=loop, name='by hand')
print(task)
print(loop.run_until_complete(task))
try:
    asyncio.Task()
except TypeError as error:
    print(error)
try:
    asyncio.Task(3)
except TypeError as error:
    print(error)
loop.close()
