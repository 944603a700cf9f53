from enum import *


class Color(Enum):
    """Colors."""

    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color(Color.RED))
print(list(Color), len(Color), list(reversed(Color)), Color.CRIMSON, Color.CRIMSON is Color.RED, Color.__doc__)
print(Color.RED == 1, Color.RED == Color.RED, Color.RED != Color.BLUE, Color.RED is Color(1), Color.RED in Color)
print(isinstance(Color.RED, Color), type(Color.RED), type(Color), Color, bool(Color), bool(Color.RED))
print(Color.__members__, {Color.RED: "r"}[Color(1)], hash(Color.RED) == hash("RED"))
print(f"{Color.RED:>12}|{Color.RED!r:<18}|{Color.RED}", "%s" % Color.RED, str(Color.BLUE), [Color.GREEN])
