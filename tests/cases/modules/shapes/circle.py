print("module", __name__, __package__)
PI = 3


def area(radius):
    return PI * radius ** 2
