import sys


def inner():
    raise ValueError('only this line is told')


try:
    inner()
except ValueError as error:
    sys.excepthook(type(error), error, error.__traceback__)
    sys.tracebacklimit = 0
    sys.excepthook(type(error), error, error.__traceback__)
inner()
