def one():
    print('gives 1')
    yield 1
    print('ends')


items = one()
print(next(items, 'default'))
print(next(items, 'default'))
print(next(items, 'default'))
try:
    next(items)
except StopIteration as stop:
    print('StopIteration', stop.value)
try:
    next([], 'a list is no iterator')
except TypeError as error:
    print(error)
