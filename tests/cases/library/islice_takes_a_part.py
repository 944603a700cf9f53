from itertools import islice

print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)))
print(list(islice("ABCDEFG", 0, None, 2)), list(islice("ABC", 5, 9)), list(islice("ABCDEFG", 1, 6, 3)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 2, 3)), next(it))
for bounds in ((-1,), (1, -2), (0, 4, 0), ("a",)):
    try:
        islice("abc", *bounds)
    except ValueError as error:
        print(error)
try:
    islice("abc")
except TypeError as error:
    print(error)
