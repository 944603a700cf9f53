from contextlib import ExitStack, contextmanager


@contextmanager
def resource(name):
    print("open", name)
    yield name
    print("close", name)


with ExitStack() as stack:
    names = [stack.enter_context(resource(n)) for n in "abc"]
    stack.callback(print, "callback", 1, sep="-")
    print(names)
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.push(lambda *details: print("saw", details[0]))
        raise ValueError("first")
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__))
with ExitStack() as stack:
    stack.push(lambda *details: True)
    raise ValueError("swallowed")
stack = ExitStack()
stack.callback(print, "late")
kept = stack.pop_all()
stack.close()
print("nothing yet")
kept.close()
try:
    stack.enter_context(3)
except TypeError as error:
    print(error)
