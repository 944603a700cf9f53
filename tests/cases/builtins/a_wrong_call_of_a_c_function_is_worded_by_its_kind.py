calls = [lambda: len(), lambda: len(1, 2), lambda: len(obj=1), lambda: pow(), lambda: pow(1, 2, 3, 4),
         lambda: pow(2, base=3), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([1], begin=2), lambda: round(),
         lambda: isinstance(1), lambda: getattr(1), lambda: divmod(1), lambda: globals(1), lambda: chr(i=5),
         lambda: [].append(), lambda: [].append(1, 2), lambda: [].clear(1), lambda: [].insert(1), lambda: [].pop(1, 2),
         lambda: [].sort(1), lambda: [].sort(cmp=1), lambda: 'a'.split(sep='', foo=1), lambda: 'a'.split(1, 2, 3),
         lambda: {}.get(), lambda: dict.fromkeys(), lambda: int('1', base=2, foo=3), lambda: list(a=1), lambda: range(),
         lambda: iter(), lambda: enumerate(), lambda: zip([1], strong=True), lambda: object(1), lambda: slice()]
for call in calls:
    try:
        print('no error', call())
    except (TypeError, ValueError) as error:
        print(error)
