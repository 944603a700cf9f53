import sys
import traceback


def low():
    raise KeyError('missing')


def middle():
    try:
        low()
    except KeyError as error:
        raise ValueError('not found') from error


def top():
    middle()


def group():
    try:
        top()
    except ValueError:
        raise ExceptionGroup('several', [TypeError('one'), ExceptionGroup('inner', [OSError(2, 'two')]), KeyError(3)])


for function in top, group:
    try:
        function()
    except Exception as error:
        for limit in (1, -1, 0, 2):
            print('limit', limit)
            traceback.print_exc(limit=limit, file=sys.stdout)
        print('alone')
        traceback.print_exc(chain=False, file=sys.stdout)
        traceback.print_exception(error, limit=1, chain=False)
        print(traceback.format_tb(error.__traceback__, limit=-1))
        told = traceback.TracebackException.from_exception(error, max_group_width=2, max_group_depth=1)
        print(''.join(told.format()))
        print(''.join(told.format(chain=False)))
        print(told.exceptions and [str(one) for one in told.exceptions])
sys.tracebacklimit = 1
try:
    top()
except ValueError:
    traceback.print_exc(file=sys.stdout)
group()
