import sys
import traceback


def outer():
    inner()


def inner():
    raise ValueError('deep')


try:
    outer()
except ValueError as error:
    print(traceback.format_exc())
    print(traceback.format_exception(error))
    print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
    print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(error.__traceback__)])
    traceback.print_tb(error.__traceback__, file=sys.stdout)
    traceback.print_exception(type(error), error, error.__traceback__, limit=1, file=sys.stdout)
    traceback.print_exc()
print(traceback.format_exc())
