squares = [n * n for n in range(3)]
pairs = [
    (a, b)
    for a in range(2)
    for b in range(2)
    if a != b
]
table = {n: n for n in (1, 2)}
listed = list(n for n in range(2))
