def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


for a in [7.5, -7.5, 0.0, 1e300]:
    for b in [2.0, -2.0, 0.7, 1e-300]:
        print(a, b, a // b, a % b, divmod(a, b), a / b)
show(lambda: 1.0 / 0)
show(lambda: 1.0 // 0)
show(lambda: 1.0 % 0)
show(lambda: divmod(1.0, 0))
show(lambda: 2.0 ** 10000)
show(lambda: 0.0 ** -1)
show(lambda: float('x'))
show(lambda: float(None))
