# What throw() takes, and what it says of the rest.
class Picky(Exception):
    def __init__(self, *args):
        super().__init__(*args)
        print('made with', args)


class NotOne(Exception):
    def __new__(cls, *args):
        return 7


def listener():
    while True:
        try:
            yield
        except Exception as error:
            print('heard', type(error).__name__, error)


def throw(*arguments):
    try:
        generator.throw(*arguments)
    except Exception as error:
        print('told', type(error).__name__, error)


generator = listener()
next(generator)
for arguments in ((Picky,), (Picky, None), (Picky, 'one'), (Picky, (1, 2)), (Picky, Picky('own')), (Picky('x'), 1),
                  (5,), (int,), ('text', 'value'), (ValueError, 'v', 'no traceback'), (NotOne,)):
    throw(*arguments)
for exception in NotOne, NotOne():
    try:
        raise exception
    except TypeError as error:
        print(error)

# A ring of contexts is no reason to hang.
try:
    try:
        raise ValueError(1)
    except ValueError as error:
        error.__context__ = error
        raise TypeError(2)
except TypeError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
