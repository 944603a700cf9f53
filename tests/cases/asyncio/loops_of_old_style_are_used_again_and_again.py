import asyncio


async def work(name):
    await asyncio.sleep(1)
    return name, asyncio.get_event_loop().time()


loop = asyncio.get_event_loop()
print(loop.run_until_complete(work('first')))
task = loop.create_task(work('second'))
print(loop.run_until_complete(asyncio.gather(task, work('third'))))
future = asyncio.Future()
loop.call_later(1, future.set_result, 'future')
print(loop.run_until_complete(future))
tasks = [asyncio.ensure_future(work(name)) for name in 'ab']
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(sorted(task.result() for task in done), pending)
loop.call_later(2, loop.stop)
loop.run_forever()
print(loop.time(), loop.is_running())
loop.close()
