import sys


def divide(a, b):
    return a / b


def halve(values):
    return [divide(value, 0) for value in values]


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print(kind.__name__, trace.tb_lineno, trace.tb_next.tb_lineno, trace.tb_frame.f_code.co_name)
        return True


def guarded():
    with Guard():
        divide(1, 0)


guarded()
try:
    halve([1])
except ZeroDivisionError as error:
    trace = error.__traceback__
    while trace is not None:
        print(trace.tb_frame.f_code.co_name, trace.tb_lineno)
        trace = trace.tb_next
    kind, value, trace = sys.exc_info()
    print(kind is ZeroDivisionError, value is error, trace is error.__traceback__)
    print(trace.tb_frame.f_globals["__name__"])
