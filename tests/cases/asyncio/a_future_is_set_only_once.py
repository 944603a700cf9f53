import asyncio


def refusals(future):
    for change in (lambda: future.set_result('again'), lambda: future.set_exception(OSError('again')),
                   lambda: future.set_exception(5)):
        try:
            change()
        except (asyncio.InvalidStateError, TypeError) as error:
            print('   ', type(error).__name__, error)
    print('   ', future.cancel())


loop = asyncio.new_event_loop()
value = loop.create_future()
value.set_result(42)
print(value.result(), value.exception(), value.done(), value._state, value._result)
refusals(value)
failed = loop.create_future()
failed.set_exception(RuntimeError('why'))
print(repr(failed.exception()), failed.done(), failed.cancelled(), failed._exception)
refusals(failed)
for _ in range(2):
    try:
        failed.result()
    except RuntimeError as error:
        print(error, error is failed.exception())
pending = loop.create_future()
for name in 'result', 'exception':
    try:
        getattr(pending, name)()
    except asyncio.InvalidStateError as error:
        print(error)
loop.close()
