# What CPython's optimiser makes one constant of has a type, and calling it or taking a part of it is doubted
# where the whole begins.
def area(a, b):
    return (2 + 3)(a - b)


def flags(x):
    return True[x], (not 1)[x], (~2)(x), (-'é')(x), (~...)[x], (1.5 * 2)[x:]


def texts(x):
    return ('a' + 'b')(x), ('-' * 3)(x), ((1,) + (2,))('x'), ('a' + 'b')['x'], (2 ** -1)(x), (1 / 0)(x), (1 // 2)(x)


def lines(x):
    (
        5
    )(x)
    (
        1, 2
    )['a']


def same(x):
    return x is 1 + 1, x is not -1.5, x is (not 1), x is True & False, x is 1 / 0, x is 1 << 2, x is (1, 'a' * 2)


try:
    area(1, 2)
except TypeError as error:
    print(error)


def long_ones(x):
    return x is 'a' * 4096, x is 'a' * 4097, x is (1,) * 256, x is 257 * (1,), x is b'-' * 5000, ('-' * 5000)(x)
