for divide in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0):
    try:
        divide()
    except ZeroDivisionError as error:
        print(error)
