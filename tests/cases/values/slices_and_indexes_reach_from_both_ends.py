def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


values = [[1, 2, 3, 4, 5], (1, 2, 3, 4, 5), 'héllo', b'hello', range(10, 0, -2)]
slices = [slice(1, 3), slice(None, None, -1), slice(-2, None), slice(None, None, 2), slice(10, 0, -3), slice(5, 1), slice(-100, 100)]
for v in values:
    print([v[s] for s in slices], v[0], v[-1])
    for key in (5, -6, 'a', None, 1.5, slice(0, 1, 0), slice('a', 2), 10**30):
        show(lambda: v[key])
x = list(range(10))
x[2:4] = 'abc'
x[::4] = [0, 0, 0]
del x[1:3]
del x[::5]
print(x)
x[100:] = [7]
x[1:1] = (8, 9)
print(x)


def assign(key, value):
    x[key] = value


show(lambda: assign(slice(0, 4, 2), [1]))
show(lambda: assign(slice(0, 1), 5))
show(lambda: assign(100, 5))
show(lambda: assign('a', 5))
show(lambda: x.pop(100))
show(lambda: [].pop())
show(lambda: x.remove(1000))
show(lambda: x.index(1000))
show(lambda: (1, 2).index(3))
show(lambda: x.insert('a', 1))
