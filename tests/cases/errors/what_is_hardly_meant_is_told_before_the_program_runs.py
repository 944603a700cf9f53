def f(x):
    return x is 'a' or x is not -1, x is (), x is None, x is ..., x is x


print('begins')
assert (1 == 2, 'never')
for wrong in (lambda: 5(), lambda: 'abc'[1.0], lambda: [1][1, 2], lambda: (1, 2)
              (3, 4), lambda: {1, 2}[0], lambda: None[0], lambda: (lambda: 1)[0], lambda: f'a'()):
    try:
        wrong()
    except TypeError as error:
        print(error)
print([1, 2][True], 'abc'[1:2], (1, 2)[-1], {1: 2}[1])
