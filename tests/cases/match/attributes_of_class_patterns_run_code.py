class Lazy:
    __match_args__ = ("value", "name")

    @property
    def value(self):
        print("value asked")
        return 42

    def __getattr__(self, name):
        print("getattr", name)
        if name == "name":
            return "n"
        if name == "broken":
            raise KeyError(name)
        raise AttributeError(name)


match Lazy():
    case Lazy(41):
        print("no")
    case Lazy(42, "n"):
        print("yes")
match Lazy():
    case Lazy(absent=1):
        print("no")
    case _:
        print("no such attribute")
try:
    match Lazy():
        case Lazy(broken=1):
            print("no")
except KeyError as error:
    print(repr(error))
