total = 0


def counter():
    count = 0

    def increase():
        nonlocal count
        global total
        count += 1
        total += 1
        return count

    return increase


one, other = counter(), counter()
print(one(), one(), other(), total)
