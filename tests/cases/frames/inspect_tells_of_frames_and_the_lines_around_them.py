import inspect


def who_called():
    return inspect.stack()[1].function


def caller(a, b=2, *rest, key=3, **more):
    frame = inspect.currentframe()
    values = inspect.getargvalues(frame)
    print(values.args, values.varargs, values.keywords, inspect.formatargvalues(*values))
    print(who_called(), inspect.isframe(frame), frame.f_back.f_lineno)
    info = inspect.getframeinfo(frame, context=3)
    print(info.function, info.lineno, info.code_context, info.index)
    print(inspect.getframeinfo(frame))
    return inspect.stack(0)[0]


print(caller(1, 5, 6, x=7)[2:])
for info in inspect.stack():
    if info.function == '<module>':
        print(info.filename, info.lineno, info.code_context, info.positions)
        break
try:
    [][3]
except IndexError:
    for info in inspect.trace():
        print(info.function, info.lineno, info.code_context)
