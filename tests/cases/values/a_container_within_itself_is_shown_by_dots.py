def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


x = [1]
x.append(x)
d = {'x': x}
x.append(d)
d['d'] = d
t = (x, d)
d['t'] = t
print(x, d, t, sep='\n')
nested = []
for _ in range(300):
    nested = [nested]
print(len(repr(nested)), nested == nested)
for _ in range(100_000):
    nested = [nested]
show(lambda: repr(nested))
print([], (), {}, set(), frozenset(), (1,), [''], {1: {2: 3}}, {'a'}, range(3), range(1, 9, 2), slice(1, None), b'\x00\xff\'"', bytearray(b'it\'s'))
print(['it\'s', '"', '\'"', '\n\t\\', '\x7f\x80\u200b', 'é日\U0001f600', '\ud800'.encode('utf-8', 'replace')])
