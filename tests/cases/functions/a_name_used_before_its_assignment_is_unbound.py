def broken():
    print(value)
    value = 1


broken()
