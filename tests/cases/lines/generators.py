def count(n):
    for i in range(n):
        got = yield i
    return "end"


def outer():
    result = yield from count(2)
    yield result


for value in outer():
    seen = value
