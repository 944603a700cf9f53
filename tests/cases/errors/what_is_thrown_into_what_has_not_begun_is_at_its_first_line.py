import sys
import traceback


def same(function):
    return function


@same
async def decorated(number):
    """Has a text."""
    return number


def generator(number):
    yield lambda: number


class Methods:
    @same
    @same
    async def method(self, *, key=
                     1):
        pass

    async def rows(self):
        yield 1


def show(call):
    try:
        call()
    except BaseException as error:
        traceback.print_exc(file=sys.stdout)
        last = error.__traceback__
        while last.tb_next:
            last = last.tb_next
        print(last.tb_lineno, last.tb_frame.f_lineno, traceback.extract_tb(error.__traceback__)[-1].line)


for made in (decorated(1), generator(1), Methods().method(), (each for each in [1])):
    show(lambda: made.throw(ValueError("thrown")))
rows = Methods().rows().athrow(ValueError("thrown"))
show(lambda: rows.send(None))
