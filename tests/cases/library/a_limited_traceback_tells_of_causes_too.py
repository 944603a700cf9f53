import traceback


def fails():
    return 1 / 0


def wraps():
    try:
        fails()
    except ZeroDivisionError as error:
        raise ValueError('wrapped') from error


try:
    wraps()
except ValueError as error:
    traceback.print_exc(limit=1)
    traceback.print_exc(limit=-1)
    traceback.print_exc(limit=1, chain=False)
    traceback.print_exc(limit=0)
    traceback.print_exception(type(error), error, None)
    print(traceback.format_exc(limit=-1))
    print(list(traceback.TracebackException(ValueError, ValueError(1), None).format()))
