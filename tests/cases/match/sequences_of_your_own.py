class Row:
    def __init__(self, *items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]


class Stack(list):
    pass


match Row(1, 2):
    case [a, b]:
        print("matched", a, b)
    case _:
        print("a class with __getitem__ is no sequence")
match Stack([1, 2, 3]):
    case [1, *rest]:
        print(rest)
