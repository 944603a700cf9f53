from dataclasses import MISSING, dataclass, field, fields, make_dataclass
from typing import ClassVar

Point = make_dataclass("Point", [("x", int), "y", ("z", int, 5)], namespace={"sum": lambda self: self.x + self.z})
p = Point(1, 2)
print(p, p.sum(), Point.__name__)


@dataclass
class M:
    length: float = field(default=1.0, metadata={"unit": "m"})
    count: ClassVar[int] = 0
    label: str = "none"


print([(f.name, f.metadata.get("unit"), f.default is MISSING) for f in fields(M)], M.count, M())
match M(2.0, "x"):
    case M(length=2.0, label=text):
        print("matched", text)
