from itertools import count, cycle, islice, repeat

print(list(islice(count(), 4)), list(islice(count(10, 2.5), 3)), list(zip(count(1), "ab")))
print(list(islice(cycle("abc"), 7)), list(repeat(7, 3)), list(map(pow, range(4), repeat(2))))
print(count(3), count(1, 2), count(2.0, 1), repeat(5), repeat("a", 3))
print(list(cycle([])), list(repeat(1, -2)))
for call in (lambda: count("a"), lambda: cycle(3)):
    try:
        call()
    except TypeError as error:
        print(error)
