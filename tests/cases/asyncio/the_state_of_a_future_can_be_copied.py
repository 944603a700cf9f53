import asyncio
from asyncio.futures import _copy_future_state

loop = asyncio.new_event_loop()


def copied(change):
    source, target = loop.create_future(), loop.create_future()
    change(source)
    _copy_future_state(source, target)
    return target


print(copied(lambda future: future.set_result(10)))
failed = copied(lambda future: future.set_exception(RuntimeError('x')))
print(failed, repr(failed.exception()))
print(copied(lambda future: future.cancel()))
done = loop.create_future()
done.cancel()
source = loop.create_future()
source.set_result(1)
_copy_future_state(source, done)
print(done)
for pair in ((loop.create_future(), loop.create_future()), (source, source)):
    try:
        _copy_future_state(*pair)
    except AssertionError as error:
        print('AssertionError', error)
loop.close()
