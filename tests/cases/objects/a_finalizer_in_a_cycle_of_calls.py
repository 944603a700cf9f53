class Guard:
    depth = 0

    def __init__(self, n):
        self.n = n
        Guard.depth += 1

    def __del__(self):
        Guard.depth -= 1
        print("out", self.n)


def walk(n):
    guard = Guard(n)
    if n:
        walk(n - 1)
    return guard.n


print(walk(3), Guard.depth)
try:
    guard = Guard("try")
    raise ValueError
except ValueError:
    pass
finally:
    del guard
print([Guard(i).n for i in range(2)], Guard.depth)
