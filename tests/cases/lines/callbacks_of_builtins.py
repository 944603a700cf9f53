def key(x):
    return -x


def pred(x):
    return x > 1


print(sorted([1, 3, 2], key=key))
print(list(map(key, [1, 2])))
print(list(filter(pred, [1, 2, 3])))
print(max([1, 2], key=key))
print(any(pred(x) for x in [1, 2]))
