class Two:
    def __index__(self):
        return 2


def attempt(call, *args):
    try:
        print(call(*args))
    except Exception as error:
        print(type(error).__name__, error)


for bounds in [(None,), ("1",), (0, None), (1.5,), (Two(),), (-1,), (0, Two()), (0, "x"), (True,), (-10 ** 30, 10 ** 30)]:
    for items in ([1, 2, 3], (1, 2, 3)):
        attempt(items.index, 3, *bounds)
    attempt("abc".index, "c", *bounds)
