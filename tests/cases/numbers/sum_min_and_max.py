print(sum([1, 2, 3]), sum(n * n for n in range(4)), sum([], 5), min(3, 1, 2), max([3, 1, 2]), max("b", "a"))
