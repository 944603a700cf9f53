import traceback


def fail(number):
    text = 'abc'
    return text[number]


def outer():
    try:
        fail(10)
    except IndexError as error:
        return error


error = outer()
captured = traceback.TracebackException.from_exception(error, capture_locals=True)
print(captured.stack[1].locals)
print(''.join(traceback.StackSummary.format(captured.stack[1:])), end='')
try:
    try:
        raise KeyError('first')
    except KeyError as first:
        raise ValueError('second') from first
except ValueError as error:
    print(''.join(traceback.TracebackException.from_exception(error, limit=1).format()), end='')
