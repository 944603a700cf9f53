def add(item, items=[]):
    items.append(item)
    return items


print(add(1), add(2), add(3, []))


def power(base, exponent=2, *, negative=False):
    return -(base ** exponent) if negative else base ** exponent


print(power(3), power(3, 3), power(exponent=1, base=5), power(2, negative=True))
