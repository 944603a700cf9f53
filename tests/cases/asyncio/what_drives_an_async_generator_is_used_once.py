async def generator():
    yield 1
    yield 2


agen = generator()
step = agen.__anext__()
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    step.send(None)
except RuntimeError as error:
    print(error)
step = agen.asend(None)
try:
    step.throw(KeyError('into the generator'))
except KeyError as error:
    print(repr(error))
closed = generator().__anext__()
closed.close()
try:
    closed.send(None)
except RuntimeError as error:
    print(error)
agen = generator()
try:
    agen.asend('too early').send(None)
except TypeError as error:
    print(error)
try:
    next(agen.__anext__())
except StopIteration as stop:
    print('next gives', stop.value)
closing = agen.aclose()
try:
    closing.send(None)
except StopIteration as stop:
    print('closed', stop.value)
try:
    closing.send(None)
except RuntimeError as error:
    print(error)
