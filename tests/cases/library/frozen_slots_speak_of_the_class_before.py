import copy
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    name: str = 'p'


class Special(Point):
    pass


for wrong in (lambda: setattr(Point(1), 'x', 2), lambda: setattr(Point(1), 'z', 2), lambda: delattr(Point(1), 'x'),
              lambda: setattr(Special(1), 'q', 3), lambda: setattr(Special(1), 'x', 3)):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(copy.copy(Point(1)), Point(1) == Point(1), hash(Point(1)) == hash(Point(1)))
