class Fuzzy:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("compared with", other)
        return abs(self.value - other) < 1


match Fuzzy(2.5):
    case 1:
        print("one")
    case 2 | 9:
        print("about two")


class Broken:
    def __eq__(self, other):
        raise RuntimeError("no comparison")


match Broken():
    case None:
        print("never")
    case 3:
        print("never")
