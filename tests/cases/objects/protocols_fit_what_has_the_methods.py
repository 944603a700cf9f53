from typing import Protocol, runtime_checkable


@runtime_checkable
class Closer(Protocol):
    def close(self) -> None:
        ...


class Named(Protocol):
    name: str


class File:
    def close(self):
        print("closed")


class Impl(Named):
    def __init__(self, name):
        self.name = name


print(isinstance(File(), Closer), isinstance(5, Closer), issubclass(File, Closer), issubclass(int, Closer))
print(Impl("x").name, isinstance(Impl("y"), Impl), Closer.__mro__)
for action in (lambda: isinstance(5, Named), lambda: Named(), lambda: issubclass(int, Named)):
    try:
        print(action())
    except TypeError as error:
        print(error)


@runtime_checkable
class HasX(Protocol):
    x: int


class WithX:
    x = 1


print(isinstance(WithX(), HasX), isinstance(File(), HasX))
try:
    issubclass(WithX, HasX)
except TypeError as error:
    print(error)
try:
    @runtime_checkable
    class Plain:
        pass
except TypeError as error:
    print(error)
try:
    class Mixed(File, Protocol):
        pass
except TypeError as error:
    print(error)
