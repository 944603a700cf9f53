from contextlib import contextmanager


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print(f"</{name}>")


with tag("a") as text, tag("b"):
    print(text)
with tag("c"):
    raise ValueError("inside")
try:
    with tag("d"):
        raise KeyError("out")
except KeyError as error:
    print("outside", repr(error))


@tag("decorator")
def function():
    print("body")
    return 5


print(function(), function())
