import asyncio


async def count():
    global x
    while x < 10:
        await asyncio.sleep(0.1)
        x += 1
        if x == 2:
            loop.stop()


x = 0
loop = asyncio.new_event_loop()
task = loop.create_task(count())
try:
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
print(task.done(), x, round(loop.time(), 3))
loop.call_later(0.35, task.cancel)
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print('cancelled', x, round(loop.time(), 3))
loop.close()
