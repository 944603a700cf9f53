from collections.abc import MutableSequence, Sequence


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Squares(5)
print(list(s), 9 in s, 10 in s, s.index(16), s.count(4), list(reversed(s)), len(s), isinstance(s, Sequence))
try:
    s.index(99)
except ValueError as error:
    print("ValueError", error)


class Logged(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, value):
        print("set", i, value)
        self.items[i] = value

    def __delitem__(self, i):
        print("del", i)
        del self.items[i]

    def insert(self, i, value):
        print("insert", i, value)
        self.items.insert(i, value)


log = Logged("ab")
log.append("c")
log.extend(["d", "e"])
log += "f"
log.reverse()
log.remove("e")
print(log.pop(), log.pop(0), list(log))
log.clear()
print(len(log))
try:
    Sequence()
except TypeError as error:
    print(error)
