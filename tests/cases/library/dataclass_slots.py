from dataclasses import dataclass


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
p.x += 5
print(p, Point.__slots__, hasattr(p, "__dict__"))
try:
    p.z = 1
except AttributeError as error:
    print(error)
