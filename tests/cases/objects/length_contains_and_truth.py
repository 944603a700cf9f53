class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Container:
    def __contains__(self, item):
        return item * 2


class Items:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


class NotContainer:
    __contains__ = None


class Unhashable:
    __hash__ = None


print(bool(Sized(0)), bool(Sized(2)), len(Sized(5)), 0 in Container(), 3 in Container(), "" not in Container())
print(4 in Items(), 5 in Items(), list(Items()), 9 in Items())
for action in (lambda: 1 in NotContainer(), lambda: hash(Unhashable()), lambda: {Unhashable(): 1}, lambda: len(Sized("x")),
               lambda: 1 in Sized(1), lambda: len(5), lambda: len(Sized(2**70))):
    try:
        print(action())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
