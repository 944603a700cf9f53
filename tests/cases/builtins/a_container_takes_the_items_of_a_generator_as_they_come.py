def items(*values):
    for value in values:
        print('gives', value)
        yield value


for make in (set, dict, bytes, lambda given: dict.fromkeys(given, 0)):
    try:
        print(make(items((1, 2), [], (3, 4))))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
numbers = [0]
numbers.extend(len(numbers) for _ in range(3))
print(numbers)
pairs = {}
try:
    pairs.update(items((1, 2), (3, 4, 5), (6, 7)))
except ValueError as error:
    print(error, pairs)
