print(list(range(3)), list(range(2, 5)), list(range(10, 0, -3)), list(range(0)), range(1, 10, 2))
print(len(range(0, 100, 7)), 14 in range(0, 100, 7), range(10)[3], range(10)[-1])
