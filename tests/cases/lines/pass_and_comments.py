# first


def f():
    # comment
    pass
    # more
    if True:
        pass  # here
    else:
        pass
    for _ in range(1):
        pass
    # last


class C:
    pass


f()
if 0:
    print("never")
elif 1:
    # only this
    pass
