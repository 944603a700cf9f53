import asyncio

loop = asyncio.new_event_loop()


async def nothing():
    pass


future, task = loop.create_future(), loop.create_task(nothing())
for thing in (future, task):
    print(thing._log_traceback)
    for value in (True, False, 1, 0):
        try:
            thing._log_traceback = value
            print('set to', value)
        except ValueError as error:
            print(error)
future.set_exception(OSError('silent'))
print(future._log_traceback)
future._log_traceback = False
loop.run_until_complete(task)
for name in '_log_traceback', '_asyncio_future_blocking':
    try:
        delattr(future, name)
    except AttributeError as error:
        print(error)
del future
print('nothing was said')
loop.close()
