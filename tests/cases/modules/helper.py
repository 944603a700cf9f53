"""A module that others import."""
print("helper runs as", __name__)
VALUE = 3
_hidden = 4


def double(x):
    return x * 2


class Thing:
    pass


if __name__ == "__main__":
    print("only by itself")
