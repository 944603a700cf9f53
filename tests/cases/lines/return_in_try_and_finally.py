def f(x):
    try:
        return x
    finally:
        x = 2


def g(x):
    for i in range(3):
        try:
            if i == x:
                continue
            if i > x:
                break
        finally:
            print(i)
    else:
        return "else"
    return "broken"


def h():
    try:
        1 / 0
    except ZeroDivisionError:
        return 1
    finally:
        return 2


print(f(1), g(0), g(5), h())
