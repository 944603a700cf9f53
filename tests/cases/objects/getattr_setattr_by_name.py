class A:
    x = 1


a = A()
setattr(a, "not an identifier", 5)
print(getattr(a, "not an identifier"), getattr(a, "y", None), hasattr(a, "x"), hasattr(a, "y"), vars(a))
delattr(a, "not an identifier")
for action in (lambda: delattr(a, "x"), lambda: getattr(a, "zz"), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: setattr(5, "a", 1), lambda: setattr([], "a", 1), lambda: setattr(None, "a", 1)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
