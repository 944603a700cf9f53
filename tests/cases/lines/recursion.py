def fact(n):
    if n <= 1:
        return 1
    return n * fact(
        n - 1
    )


def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        print(a, c)
        hanoi(n - 1, b, a, c)


print(fact(4))
hanoi(2, "a", "b", "c")
