def f(*args, **kwargs):
    return len(args) + len(kwargs)


print(f(1,
        *[2,
          3],
        k=f(
            4),
        **{'a':
           5,
           'b': 6}))
print(f(*(
    1, 2)),
      f(**dict(
          a=1)))
print('a'.join(
    ['x',
     'y']
).upper()
    .lower()
    .strip())
print(f(x
        for x in
        (1, 2)),
      sep=
      '-')
