import sys


class Spark:
    def __del__(self):
        print(sys._getframe(1).f_lineno)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        print('exit')


def fire():
    Spark()
    str(1)
    with Spark():
        print('burns')
    first, second = Spark(), Spark()
    first = second
    return 1


fire()
