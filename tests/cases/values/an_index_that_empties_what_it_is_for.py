class Emptying:
    """Its __index__ takes the items away that it is to find."""

    def __init__(self, items):
        self.items = items

    def __index__(self):
        self.items.clear()
        return 2


def fresh(kind=list):
    items = kind(b'abcd')
    return items, Emptying(items)


for kind in (list, bytearray):
    items, index = fresh(kind)
    try:
        print(items[index])
    except IndexError as error:
        print(error)
    items, index = fresh(kind)
    try:
        items[index] = 5
    except IndexError as error:
        print(error)
    items, index = fresh(kind)
    try:
        del items[index]
    except IndexError as error:
        print(error)
    items, index = fresh(kind)
    print(items[index:])
    items, index = fresh(kind)
    items[index:] = b'xy'
    print(items)
    items, index = fresh(kind)
    del items[:index]
    print(items)
    items, index = fresh(kind)
    items.insert(index, 7)
    print(items)


class Same:
    def __eq__(self, other):
        items.clear()
        return True


items = [Same(), Same()]
items.remove(1)
print(items)


class Going:
    def __del__(self):
        items.clear()


items = [Going(), 1, Going(), 2]
items[::2] = 'ab'
print(items)
