def swap(value):
    match value:
        case ["ab", a, b] | ["ba", b, a] | {"a": a, "b": b}:
            return a, b
        case (["x", p, q, r] | ["y", r, q, p] | ["z", q, r, p]) as whole:
            return p, q, r, whole
        case [[a, (1 | 2) as b] | [(3 | 4) as b, a], *rest]:
            return a, b, rest


for value in (["ab", 1, 2], ["ba", 1, 2], {"b": 5, "a": 6}, ["x", 1, 2, 3], ["y", 1, 2, 3], ["z", 1, 2, 3],
              [[7, 1], 8], [[3, 9]], [[9, 9]]):
    print(value, swap(value))
