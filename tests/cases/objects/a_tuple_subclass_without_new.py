class Row(tuple):
    pass


def numbers():
    yield 1
    yield 2


print(Row([1, 2]), Row(), Row(numbers()), Row("ab"), type(Row()), Row((1,)) + (2,))
row = Row(numbers())
print(row.index(2), row.count(1), reversed(row) is not None, list(reversed(row)))
print(tuple.__new__(Row, [3]), Row.__new__(Row, [4]))
