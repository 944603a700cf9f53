class Real:
    pass


class Alias:
    def __init__(self, target):
        self.target = target

    def __mro_entries__(self, bases):
        print("entries of", len(bases))
        return (self.target,)


class A(Alias(Real), int):
    pass


print(A.__bases__, [type(b).__name__ for b in A.__orig_bases__], A.__mro__)
try:
    type("B", (Alias(Real),), {})
except TypeError as error:
    print(error)
