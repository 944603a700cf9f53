import math


class Color:
    RED = 1
    GREEN = "g"


def kind(value):
    match value:
        case 0:
            return "zero"
        case -1 | -2.5:
            return "negative"
        case "yes" "!":
            return "text"
        case b"bytes":
            return "bytes"
        case Color.GREEN:
            return "green"
        case math.pi:
            return "pi"
        case True:
            return "true"
        case None:
            return "none"
        case 7 | 8 | 9:
            return "some"
    return "nothing"


for value in (0, 0.0, False, -1, -2.5, "yes!", b"bytes", "g", math.pi, True, 1, None, 8, 10, [], "yes"):
    print(repr(value), kind(value))
