from itertools import compress, dropwhile, filterfalse, takewhile

print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, "", "a"])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])))


def numbers():
    for n in range(6):
        print("made", n)
        yield n


for n in takewhile(lambda v: v < 2, numbers()):
    print("got", n)
