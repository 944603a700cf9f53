import asyncio

loop = asyncio.new_event_loop()
future = loop.create_future()
for arguments in (
    (ValueError,),
    (ValueError, 'text'),
    (ValueError('made'),),
    (ValueError, None, None),
    (Exception, Exception('elephant'), 32),
    (Exception('elephant'), Exception('elephant')),
    (list,),
    (5,),
):
    try:
        iter(future).throw(*arguments)
    except BaseException as error:
        print(type(error).__name__, error)
iterator = iter(future)
next(iterator)
print(iterator.close())
try:
    next(iterator)
except StopIteration as stop:
    print('closed', stop.args)
loop.close()
