def numbers():
    for n in 1, 2, 3:
        print('gives', n)
        yield n


def double(n):
    print('doubles', n)
    return 2 * n


for item in enumerate(map(double, numbers()), start=1):
    print(item)
for pair in zip(numbers(), 'ab'):
    print(pair)
print(list(filter(lambda n: n % 2, numbers())))
print(next(map(double, numbers())), next(filter(None, [0, '']), 'none'))
print(dict(zip('ab', map(double, [1, 2]))))
try:
    list(zip('ab', numbers(), strict=True))
except ValueError as error:
    print(error)
