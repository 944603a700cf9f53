class Named(type):
    def __repr__(cls):
        return cls.__name__


class Fails(metaclass=Named):
    """Called in vain where an instance goes: what has no address is shown."""

    error = None

    def __new__(cls, instance=None):
        raise cls.error


class Raises:
    __del__ = Fails


class Multi(Exception):
    def __str__(self):
        return "two\nlines"


noted = ValueError("noted")
noted.add_note("a note")
try:
    try:
        1 / 0
    except ZeroDivisionError as zero:
        raise LookupError("caused") from zero
except LookupError as caught:
    caused = caught
for Fails.error in (ValueError(), SyntaxError("bad", ("there.py", 3, 4, "text here")), KeyError("k"), Multi(), noted,
                    ExceptionGroup("group", [ValueError(1), TypeError("x")]), caused):
    Raises()
print(repr(caused.__cause__))
