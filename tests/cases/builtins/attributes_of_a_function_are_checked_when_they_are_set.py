def greet(name, *, loud=False):
    """Says hello."""
    return name.upper() if loud else name


class Greeter:
    def greet(self):
        """Greets."""


print(greet.__name__, greet.__doc__, greet.__kwdefaults__, greet.__globals__ is globals())
greet.__name__ = greet.__qualname__ = 'welcome'
greet.__doc__ = None
print(greet.__name__, greet.__doc__)
method = Greeter().greet
print(method.__name__, method.__doc__, method.__func__ is Greeter.greet, type(method.__self__).__name__)
for name, value in [('__name__', 1), ('__qualname__', None), ('__defaults__', 5), ('__kwdefaults__', []),
                    ('__annotations__', 1), ('__code__', 2)]:
    try:
        setattr(greet, name, value)
    except TypeError as error:
        print(error)
for owner, name, value in [(Greeter, '__name__', 5), (int, '__name__', 'integer'), (Greeter(), '__dict__', 5)]:
    try:
        setattr(owner, name, value)
    except TypeError as error:
        print(error)
