def deviations(data, mean):
    return sum((d := x - mean) * d for x in data)


def kept(data):
    return [z for x in data if (z := x + 1) > 2], z, [(w := k, w) for k in data], w


def running(numbers):
    total = 0
    sums = [total := total + x for x in numbers]
    return sums, total


def inner(rows):
    return [[last := item for item in row] for row in rows], last


class Keeper:
    def __init__(self, items):
        self.squares = [__hidden * __hidden for x in items if (__hidden := x)]


print(deviations([1, 2, 5], 2), kept([1, 2, 3]), running([1, 2, 3]), inner([[1, 2], [3]]))
print(Keeper([0, 2, 3]).squares)
print([a := 3, a], [q := i for i in range(3)], q, any((seen := n) > 1 for n in [1, 2, 3]), seen)
