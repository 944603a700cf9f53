import sys


def hook(kind, value, tb):
    print('uncaught', kind.__name__)
    raise KeyError('in the hook')


sys.excepthook = hook
raise ValueError('bad')
