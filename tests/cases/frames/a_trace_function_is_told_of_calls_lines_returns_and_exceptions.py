import sys


def tracer(frame, event, arg):
    code = frame.f_code
    if code.co_filename != __file__:
        return None
    if event == 'exception':
        arg = (arg[0].__name__, str(arg[1]), arg[2].tb_lineno - code.co_firstlineno)
    names = ' '.join(f'{name}={value!r}' for name, value in frame.f_locals.items()
                     if isinstance(value, (int, tuple, dict)))
    print(f'{event:<9} {code.co_name}+{frame.f_lineno - code.co_firstlineno} [{names}] {arg!r}')
    return tracer


def add(a, b):
    c = a + b
    return c


def total(n):
    result = 0
    for i in range(n):
        result = add(result, i)
    return result


def implicit():
    x = 1
    if x:
        pass


def fails():
    table = {}
    try:
        table['k']
    except KeyError as error:
        found = error.args
    raise ValueError(found)


def outer():
    try:
        fails()
    except ValueError:
        return 'handled'
    finally:
        last = 2


def numbers():
    yield 1
    got = yield 2
    print('got', got)


def delegate():
    yield from numbers()
    return [x * 2 for x in range(2)]


class Thing:
    def __len__(self):
        return 3

    @property
    def size(self): return len(self)


sys.settrace(tracer)
total(2)
implicit()
outer()
for x in delegate():
    pass
Thing().size
max([3, -4], key=lambda v:
    v * v)
sys.settrace(None)
total(2)
print(sys.gettrace())
