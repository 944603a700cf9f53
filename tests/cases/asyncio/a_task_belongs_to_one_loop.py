import asyncio


async def value():
    return 'ok'


loop, other = asyncio.new_event_loop(), asyncio.new_event_loop()
task = loop.create_task(value())
print(task._loop is loop, task.get_loop() is loop, issubclass(asyncio.Task, asyncio.Future), isinstance(task, asyncio.Future))
try:
    other.run_until_complete(task)
except ValueError as error:
    print(error)
print(loop.run_until_complete(task), task.done(), task.result())
for loop_given in (other, loop):
    try:
        print(asyncio.ensure_future(task, loop=loop_given) is task)
    except ValueError as error:
        print(error)
by_hand = asyncio.Task(value(), loop=other, name='by hand')
print(other.run_until_complete(by_hand), by_hand.get_loop() is other)
asyncio.set_event_loop(None)
coro = value()
for make in (asyncio.Task, asyncio.ensure_future, asyncio.create_task):
    try:
        make(coro)
    except RuntimeError as error:
        print(make.__name__, error)
coro.close()
loop.close()
other.close()
