from operator import attrgetter, itemgetter, methodcaller

rows = [{"name": "b", "n": 2}, {"name": "a", "n": 2}, {"name": "c", "n": 1}]
print(sorted(rows, key=itemgetter("n", "name")), max(rows, key=itemgetter("n")))
print(itemgetter(1)("abc"), itemgetter(0, 2)("abc"), itemgetter(slice(1, 3))("abcd"))


class Box:
    def __init__(self, inner=None, size=0):
        self.inner, self.size = inner, size

    def scale(self, by, plus=0):
        return self.size * by + plus


box = Box(Box(size=7), 3)
print(attrgetter("size")(box), attrgetter("inner.size", "size")(box))
print(methodcaller("scale", 2)(box), methodcaller("scale", 2, plus=1)(box), methodcaller("upper")("a"))
print(itemgetter(1), itemgetter("a", "b"), attrgetter("x.y"), methodcaller("m", 1, k=2))
for call in (lambda: itemgetter(), lambda: itemgetter(9)("abc"), lambda: attrgetter("nope")(box), lambda: attrgetter(1)):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
