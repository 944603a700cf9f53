import atexit
import sys
import traceback


def hook(kind, value, tb):
    print('uncaught', kind.__name__, value, traceback.extract_tb(tb)[-1].name)


def fail():
    raise ValueError('bad')


print(sys.excepthook is sys.__excepthook__)
sys.excepthook = hook
atexit.register(print, 'at exit')
try:
    fail()
except ValueError as error:
    sys.__excepthook__(type(error), error, error.__traceback__)
fail()
