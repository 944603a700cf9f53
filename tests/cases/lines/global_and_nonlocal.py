count = 0


def outer():
    n = 1

    def inner():
        nonlocal n
        global count
        n += 1
        count = n
    inner()
    return n


print(outer(), count)
