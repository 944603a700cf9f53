class Door:
    def __init__(self, name, quiet=False):
        self.name = name
        self.quiet = quiet

    def __enter__(self):
        return self.name

    def __exit__(self, *info):
        return self.quiet


with Door('a') as a, \
     Door('b') as b:
    print(a, b)
with (
    Door('c') as c,
    Door('d', True),
):
    print(c)
    raise ValueError
with Door(
    'e'
) as (
    e
):
    pass


def leave():
    for n in range(2):
        with Door(n):
            if n:
                return n


print(leave())
