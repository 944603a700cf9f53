import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()
        await asyncio.sleep(10)


loop = asyncio.new_event_loop()
task = loop.create_task(sleeper())


def look():
    print(task.cancelling(), task.cancelled(), task.done(), ' cancelling ' in repr(task), task._must_cancel)


look()
loop.run_until_complete(asyncio.sleep(0))
print(task.cancel(), task.cancel())
look()
loop.run_until_complete(asyncio.sleep(0))
look()
print(task.uncancel(), task.uncancel(), task.uncancel())
print(task.cancel())
look()
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print('cancelled')
look()
print(task.uncancel(), task.cancel())
look()
loop.close()
