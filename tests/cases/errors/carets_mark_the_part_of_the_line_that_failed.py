def ratio(a, b):
    return (a + 1) / b + ratio(a, b - 1)


print(ratio(1, 2))
