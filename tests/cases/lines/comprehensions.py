squares = [n * n for n in range(3)]
pairs = [
    (a, b)
    for a in range(2)
    for b in range(2)
    if a != b
]
table = {n: n for n in (1, 2)}
total = sum(n for n in range(2))
