class M:
    def __init__(self, name, swallows=False):
        self.name = name
        self.swallows = swallows

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return self.swallows


with M("a"):
    x = 1
with M("a") as a, \
        M("b") as b:
    x = 2
with (
    M("c") as c,
    M("d"),
):
    pass
with M("e", True):
    raise ValueError


def f():
    with M("f"):
        for i in range(2):
            with M("g"):
                if i:
                    return i


print(f())
try:
    with M("h"):
        raise KeyError
except KeyError:
    print("out")
