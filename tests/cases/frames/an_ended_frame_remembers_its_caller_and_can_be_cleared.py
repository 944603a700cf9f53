import sys


def leaf(value):
    double = value * 2
    return sys._getframe()


def branch():
    mine = 'branch'
    return leaf(21)


frame = branch()
print(frame.f_locals['value'], frame.f_locals['double'], frame.f_lineno)
print(frame.f_back.f_code.co_name, frame.f_back.f_locals, frame.f_back.f_lineno)
frame.clear()
print(frame.f_locals, frame.f_code.co_varnames)
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)


def numbers():
    try:
        yield 1
    finally:
        print('closed')


generator = numbers()
next(generator)
frame = generator.gi_frame
print(frame.f_lineno, frame.f_back, frame.f_locals)
frame.clear()
print(generator.gi_frame)
