def numbers(*values):
    for value in values:
        print('gives', value)
        yield value


print(sum(numbers(1, 2, 3)))
print(sum([0.1] * 3), sum([[1], [2, 3]], []), sum([1, 2], start=10), sum([]))
try:
    sum(numbers(1, 'two', 3))
except TypeError as error:
    print(error)
for start in '', b'':
    try:
        sum(['a', 'b'], start)
    except TypeError as error:
        print(error)
