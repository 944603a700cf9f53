import enum


class Color(enum.Enum):
    RED = 1


print(Color.RED in Color)
try:
    1 in Color
except TypeError as error:
    print(error)
