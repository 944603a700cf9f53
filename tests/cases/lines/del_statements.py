a, b = [1, 2, 3], {"k": 1}
del a[0], b["k"]
del (a,
     b)


def f():
    x = 1
    del x
    try:
        x
    except UnboundLocalError:
        return "gone"


print(f())
