from contextlib import closing, nullcontext, suppress

with suppress(ZeroDivisionError, KeyError):
    print("before")
    1 / 0
    print("never")
with suppress(KeyError):
    {}["x"]
try:
    with suppress(KeyError):
        int("x")
except ValueError as error:
    print(error)


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)
with nullcontext(5) as five, nullcontext():
    print(five)
