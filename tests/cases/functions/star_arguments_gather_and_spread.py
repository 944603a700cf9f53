def show(first, *rest, last="end", **named):
    print(first, rest, last, named)


show(1)
show(1, 2, 3, last="z")
show(*[1, 2], *(3,), x=1, **{"y": 2})
show(*"ab", **{"last": 0})
