import helper
from shapes import circle


def call(function, *values):
    return function(*values)


try:
    call(circle.area, "x")
except TypeError as error:
    print(error)
call(helper.double, {})
