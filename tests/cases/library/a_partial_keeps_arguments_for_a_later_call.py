from functools import partial


def show(*args, **kwargs):
    print(args, kwargs)
    return len(args)


two = partial(show, 1, 2, key="a")
print(two(3, other="b"))
print(two(key="c"))
print(two.func is show, two.args, two.keywords)
nested = partial(two, 3, extra=True)
print(nested.func is show, nested.args, nested.keywords)
nested()
print(partial(print, 1, end="!\n"))
partial(print, 1, end="!\n")(2)
print(partial(int, base=2)("101"), callable(two))
print(list(map(partial(pow, 2), range(5))))
two.note = "kept"
print(two.note, two.__dict__)
for wrong in (lambda: partial(), lambda: partial(3)):
    try:
        wrong()
    except TypeError as error:
        print(error)
try:
    two.func = print
except AttributeError as error:
    print(error)
