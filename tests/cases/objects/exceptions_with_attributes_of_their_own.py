class HttpError(Exception):
    def __init__(self, status, reason="unknown"):
        super().__init__(f"{status}: {reason}")
        self.status = status


class NotFound(HttpError):
    def __init__(self, path):
        super().__init__(404, f"no {path}")
        self.path = path

    def __str__(self):
        return "<" + super().__str__() + ">"


try:
    raise NotFound("/x")
except HttpError as error:
    print(error, repr(error), error.args, error.status, error.path, type(error).__mro__)


class Plain(ValueError):
    pass


print(repr(Plain()), repr(Plain(1)), repr(Plain(1, "b")), str(Plain("a", "b")))
try:
    Plain(a=1)
except TypeError as error:
    print(error)


class Silent(Exception):
    def __init__(self, a, b):
        self.a = a


print(Silent(1, 2).args, str(Silent(1, 2)), repr(Silent("x", b=2)))
