from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import Annotated, ClassVar, Dict, List, Optional, get_type_hints


class Node:
    name: str
    left: Optional[Node]
    kinds: ClassVar[list[Node]] = []
    weight: Annotated[int, 'kg']


class Leaf(Node):
    parent: 'Node'
    extra: None


def visit(node: Node, depth: int = 0, *rest: List['Leaf'], **names: Dict[str, Node]) -> Node | None:
    return node


@dataclass
class Point:
    x: int
    tags: list[str]


def unknown(a: Missing) -> None:
    pass


print(visit.__annotations__)
print(get_type_hints(visit))
print(get_type_hints(Node))
print(get_type_hints(Leaf, include_extras=True))
print(get_type_hints(Point))
try:
    get_type_hints(unknown)
except NameError as error:
    print(error)
print(get_type_hints(unknown, {'Missing': float}))
try:
    get_type_hints(3)
except TypeError as error:
    print(error)


def checked(function):
    hints = get_type_hints(function)

    def wrapper(**arguments):
        for name, value in arguments.items():
            if not isinstance(value, hints[name]):
                raise TypeError(f'{name} should be {hints[name].__name__}, not {type(value).__name__}')
        return function(**arguments)
    return wrapper


@checked
def area(width: int, height: int) -> int:
    return width * height


print(area(width=3, height=4))
try:
    area(width=3, height='4')
except TypeError as error:
    print(error)
print(typing.get_type_hints(typing.no_type_check(visit)))
