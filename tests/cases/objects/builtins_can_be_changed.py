import builtins


def size():
    return len([1, 2])


print(size())
real = builtins.len
builtins.len = lambda value: 99
print(size(), len('abc'), [len(each) for each in 'ab'])
builtins.len = real
print(size())
builtins.answer = 42
print(answer, builtins.answer, 'answer' in vars(builtins))
del builtins.answer
try:
    answer
except NameError as error:
    print(error)
builtins.print = lambda *values, plain=print, **options: plain('[', *values, ']', **options)
print('hi')
exec('print("from a text")')
