def f(x):
    return (
        "neg"
        if x < 0
        else "zero"
        if x == 0
        else "pos"
    )


for x in (-1, 0, 1):
    y = f(x) if x else \
        "none"
    print(y)
