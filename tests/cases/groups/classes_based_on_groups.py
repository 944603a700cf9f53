class Problems(ExceptionGroup):
    pass


class Everything(BaseExceptionGroup):
    pass


class Coded(ExceptionGroup):
    def __init__(self, message, exceptions):
        self.code = len(exceptions) * 100

    def derive(self, exceptions):
        return Coded(self.message + "'", exceptions)


for kind in (Problems, Everything):
    for error in (ValueError(1), KeyboardInterrupt()):
        try:
            print(repr(kind("m", [error])))
        except TypeError as complaint:
            print(complaint)
coded = Coded("c", [ValueError(1), OSError(2)])
print(coded, coded.code)
match, rest = coded.split(OSError)
print(repr(match), match.code, repr(rest), rest.code)
part, other = Problems("p", [ValueError(1), OSError(2)]).split(OSError)
print(type(part), type(other))


class Wrong(ExceptionGroup):
    def derive(self, exceptions):
        return 3


try:
    Wrong("w", [ValueError(), OSError()]).split(OSError)
except TypeError as complaint:
    print(complaint)
