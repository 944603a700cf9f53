import sys


def inner():
    frame = sys._getframe()
    while frame is not None:
        print(frame.f_code.co_name, frame.f_lineno)
        if frame.f_code.co_name == '<module>':
            break
        frame = frame.f_back


def outer(n):
    if n:
        return outer(n - 1)
    inner()


class Body:
    names = sorted(name for name in sys._getframe().f_locals if not name.startswith('_'))
    code = sys._getframe().f_code.co_name


outer(2)
print(Body.names, Body.code)
print(sys._getframe() is sys._getframe(), sys._getframe(0).f_globals is globals())
print([sys._getframe(1).f_code.co_name for _ in range(1)], (lambda: sys._getframe(1).f_lineno)())
try:
    sys._getframe(1000)
except ValueError as error:
    print(error)
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_builtins['len'] is len)
