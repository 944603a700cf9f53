a, b = 1, 2
a, b = b, a
print(a, b)
first, *rest = [1, 2, 3]
print(first, rest)
x = y = [0]
x[0] += 5
print(y)
(c, d), e = (1, 2), 3
print(c, d, e)
