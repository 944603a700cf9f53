grid = [
    [
        x * y
        for x in range(2)
        if x
    ]
    for y in range(2)
]
pairs = {
    k: v
    for k, v in
    zip("ab", range(2))
    if v
}
s = {x for x in range(2)}
total = sum(
    x
    for row in grid
    for x in row
)
print(grid, pairs, s, total)
