import types


@types.coroutine
def pause(value):
    return (yield value)


async def generator():
    try:
        got = yield 'first'
        print('got', got)
        back = await pause('waiting')
        print('back', back)
        yield 'second'
    finally:
        print('finally')


def run(awaitable):
    """Sends None until it ends."""
    sent = None
    while True:
        try:
            print('   yields', awaitable.send(sent))
            sent = 'resumed'
        except StopIteration as stop:
            return stop.value


agen = generator()
print(run(agen.__anext__()))
print(run(agen.asend('a value')))
try:
    run(agen.__anext__())
except StopAsyncIteration as error:
    print(repr(error))
agen = generator()
print(run(agen.asend(None)))
try:
    run(agen.athrow(ValueError('thrown')))
except ValueError as error:
    print(repr(error))
agen = generator()
run(agen.__anext__())
print(run(agen.aclose()), agen.ag_frame)
agen = generator()
print(run(agen.aclose()))
step = agen.__anext__()
print(type(step).__name__, type(agen.aclose()).__name__, iter(step) is step)
