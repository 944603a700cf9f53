from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)

    def total(self, count):
        return self.price * count


a = Item("pen", 2.5)
b = Item("pen", price=2.5, tags=[])
print(a, a == b, a is b, a != Item("ink"), a == ("pen", 2.5, []), a.total(4))
a.tags.append("blue")
a.price = 3
print(a, b, vars(b), Item.__doc__, Item.__match_args__)
try:
    hash(a)
except TypeError as error:
    print(error)
try:
    a < b
except TypeError as error:
    print(error)
