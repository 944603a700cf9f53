def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


d = {'b': 1, 'a': 2}
d['c'] = 3
del d['b']
d['b'] = 4
d['a'] = 5
print(d, list(d), list(d.values()), list(d.items()), list(reversed(d)))
for n in range(20):
    d[n] = n
for n in range(0, 20, 2):
    del d[n]
print(d, d.popitem(), d.pop('zz', None), d.pop(1), len(d))
print(d.keys() & {'a', 3}, d.keys() - ['a', 'b', 'c'], d.items() & {('a', 5)}, d.keys() | {99}, sep='\n')
print({1: 'a', 1.0: 'b', True: 'c'}, dict([('x', 1)], y=2), dict.fromkeys('abc', 0), {**d, 'q': 1} == d, d | {'a': 0})
show(lambda: d['nothing'])
show(lambda: {}.popitem())
show(lambda: d.pop('zz'))
show(lambda: {[]: 1})
show(lambda: dict([1]))
show(lambda: dict([(1, 2, 3)]))
show(lambda: {}.update(5))


def grows():
    for k in d:
        d[k, 1] = 0


show(grows)
view = {}.keys()
print(view, {1: 2}.values(), {1: 2}.items(), 1 in {1: 2}.keys(), (1, 2) in {1: 2}.items())
