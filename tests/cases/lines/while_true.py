def count():
    n = 0
    while True:
        n += 1
        if n > 2:
            break
    while 1:
        if n > 4:
            return n
        n += 1


count()
