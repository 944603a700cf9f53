# A chain of `yield from` is closed from within: whatever the inner generator makes of GeneratorExit, the outer one
# does not go on.
def inner(answer):
    try:
        yield 'waiting'
    except GeneratorExit:
        print('inner is closed')
        if answer == 'return':
            return 5
        if answer == 'yield':
            yield 'no'
        if answer == 'raise':
            raise ValueError('instead')
        raise


def outer(answer):
    try:
        got = yield from inner(answer)
        print('outer goes on with', got)
    except Exception as error:
        print('outer sees', repr(error))
        raise
    finally:
        print('outer ends')


for answer in ('return', 'yield', 'raise', 'reraise'):
    for way in ('close', 'throw'):
        generator = outer(answer)
        next(generator)
        try:
            print(way, generator.close() if way == 'close' else generator.throw(GeneratorExit))
        except BaseException as error:
            print(way, 'gives', repr(error))


class Step:
    def __await__(self):
        yield 'step'


async def swallows():
    try:
        await Step()
    except GeneratorExit:
        print('swallowed')


async def waits():
    await swallows()
    print('never printed')


coroutine = waits()
coroutine.send(None)
coroutine.close()
echo = lambda: (yield 'first')
generator = echo()
next(generator)
try:
    generator.send('the result of a lambda')
except StopIteration as stop:
    print(stop.value)
