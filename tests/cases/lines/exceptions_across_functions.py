def a():
    b()
    print("never")


def b():
    try:
        c()
    finally:
        print("b")


def c():
    raise ValueError(
        "deep"
    )


try:
    a()
except (KeyError,
        ValueError) as error:
    print(error)
else:
    print("else")
