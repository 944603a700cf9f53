for v in [0, 1, -1, 2**61 - 1, 2**61, -2**61, 10**30, 0.5, 1.0, -1.5, 1e300, float('inf'), True, '', 'a', 'abc', 'é',
          '日本', '\U0001f600', b'', b'abc', (), (1,), (1, 2, 3), ('a', (1, 2)), frozenset(), frozenset([1, 2, 3]),
          range(5), range(1, 10, 3)]:
    print(repr(v), hash(v))
for v in ([], {}, set(), bytearray(), slice(1), ([],)):
    try:
        hash(v)
    except TypeError as e:
        print(e)
