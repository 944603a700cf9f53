from itertools import chain

print(list(chain([1, 2], (3,), "ab")), list(chain()), list(chain.from_iterable([[1], [2, 3]])))
print(list(chain((x for x in [1, 2]), [3])), dict(chain({"a": 1}.items(), {"b": 2}.items())))


def parts():
    print("first")
    yield [1, 2]
    print("second")
    yield (x * 10 for x in (1, 2))


for item in chain.from_iterable(parts()):
    print(item)
try:
    list(chain([1], 2))
except TypeError as error:
    print(error)
