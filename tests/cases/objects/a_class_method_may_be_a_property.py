# A class method of a property, and what becomes of a property's text.
class Settings:
    _debug = True

    @classmethod
    @property
    def debug(cls):
        """Whether it is on."""
        return f'{cls.__name__} {cls._debug}'


class Quiet(Settings):
    _debug = False


print(Settings.debug, Quiet.debug, Quiet().debug)


class documented(property):
    """A property of one's own kind."""


class Circle:
    @documented
    def area(self):
        """How large it is."""
        return 3

    @area.setter
    def area(self, value):
        """Not shown."""


print(Circle.area.__doc__, '|', documented.__doc__, '|', Circle().area)


class Typed:
    x: int = 1


print(Typed.__annotations__)
del Typed.__annotations__
print(Typed.__annotations__)
for attribute in '__abstractmethods__', '__name__':
    try:
        delattr(Typed, attribute)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


for text in ('while False: pass\nelse: x: int', 'try: 1/0\nexcept* ZeroDivisionError: x: str',
             'try: pass\nexcept: pass\nelse: x: list'):
    names = {}
    exec(text, names)
    print(names['__annotations__'])

# A name that a function declares global is global for the code around it too.
inner, outer = {}, {}
exec('y = 9\ndef f():\n    global y\n    return y\ny += 1\nr = f()', inner, outer)
print(inner['y'], outer['r'], 'y' in outer)


def counter(start):
    class Adds:
        global start

        def __call__(self, more):
            return start + more
    return Adds()


start = 100
print(counter(1)(5))
for text in ('[i for i in (lambda: (j := 1))()]', '[i for i in [j for j in (k := [1])]]'):
    try:
        compile(text, '<text>', 'exec')
    except SyntaxError as error:
        print(error)
