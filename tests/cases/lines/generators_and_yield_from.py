def inner():
    x = yield 1
    print(x)
    try:
        yield 2
    finally:
        print("closed")
    return 3


def outer():
    r = yield from inner()
    print(r)
    yield (
        4
    )


g = outer()
print(next(g))
print(g.send("sent"))
print(next(g))
g.close()
h = outer()
next(h)
h.close()
