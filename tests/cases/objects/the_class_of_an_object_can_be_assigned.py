class Caterpillar:
    def __init__(self):
        self.eaten = 3

    def move(self):
        return "crawl"


class Butterfly:
    def move(self):
        return "fly"


c = Caterpillar()
print(c.move(), c.__class__)
c.__class__ = Butterfly
print(c.move(), type(c), c.eaten, isinstance(c, Caterpillar))


class Slotted:
    __slots__ = ("a",)


for wrong in (int, 5, Slotted, "x"):
    try:
        c.__class__ = wrong
    except TypeError as error:
        print(error)
try:
    (5).__class__ = int
except TypeError as error:
    print(error)
