def f(*args, **kw):
    return args, kw


print(f(
    *[1, 2],
    3,
    *range(1),
    a=1,
    **{"b": 2},
    **dict(
        c=3,
    ),
))
first, *rest = f(1)
print(first, rest)
