from typing import (NamedTuple, NewType, NotRequired, Required, TypedDict, final, get_overloads, get_type_hints,
                    is_typeddict, overload, reveal_type)


class Options(TypedDict, total=False):
    path: Required[str]
    depth: int


class More(Options):
    colour: NotRequired[str]
    width: int


print(sorted(Options.__required_keys__), sorted(Options.__optional_keys__))
print(sorted(More.__required_keys__), sorted(More.__optional_keys__), More.__total__)
print(get_type_hints(More), is_typeddict(More), is_typeddict(dict))
print(More(path='x', width=3))
Functional = TypedDict('Functional', {'a': int, 'next': 'Functional'})
print(Functional, Functional.__annotations__)


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...


def twice(x):
    return x + x


print(twice(2), twice('ab'), len(get_overloads(twice)))


@overload
def only(x: int) -> int: ...


try:
    only(3)
except NotImplementedError as error:
    print(error)

UserId = NewType('UserId', int)
print(UserId, UserId(5), UserId.__supertype__, UserId | None)
try:
    class Admin(UserId):
        pass
except TypeError as error:
    print(error)


@final
class Leaf:
    pass


class Item(NamedTuple):
    name: str
    price: 'float' = 1.5


print(Leaf.__final__, Item('tea'), Item.__annotations__)
reveal_type(Item)
