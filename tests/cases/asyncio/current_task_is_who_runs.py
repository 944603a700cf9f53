import asyncio


async def first(name):
    print(name, asyncio.current_task() is tasks[0], asyncio.current_task(None) is tasks[0])
    await futures[0]
    print(name, asyncio.current_task() is tasks[0])
    futures[1].set_result(True)


async def second(name):
    print(name, asyncio.current_task(loop) is tasks[1])
    futures[0].set_result(True)
    loop.call_soon(lambda: print('in a callback', asyncio.current_task()))
    await futures[1]
    print(name, asyncio.current_task(loop=loop) is tasks[1])


loop = asyncio.new_event_loop()
print(asyncio.current_task(loop), asyncio.all_tasks(loop))
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)
try:
    asyncio.all_tasks()
except RuntimeError as error:
    print(error)
futures = [loop.create_future(), loop.create_future()]
tasks = [loop.create_task(first('first')), loop.create_task(second('second'))]
print(asyncio.all_tasks(loop) == set(tasks))
loop.run_until_complete(asyncio.wait(tasks))
print(asyncio.current_task(loop), asyncio.all_tasks(loop))
loop.close()
