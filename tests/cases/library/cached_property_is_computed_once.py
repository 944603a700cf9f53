from functools import cached_property


class Data:
    def __init__(self, numbers):
        self.numbers = numbers

    @cached_property
    def total(self):
        "The sum."
        print("summing")
        return sum(self.numbers)


d = Data([1, 2, 3])
print(d.total, d.total, "total" in vars(d), Data.total.__doc__)
d.numbers.append(4)
print(d.total)
del d.total
print(d.total)
d.total = 0
print(d.total)
