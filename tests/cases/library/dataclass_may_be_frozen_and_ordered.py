from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


v = Version(1, 2)
for change in (lambda: setattr(v, "major", 2), lambda: delattr(v, "minor"), lambda: setattr(v, "new", 1)):
    try:
        change()
    except FrozenInstanceError as error:
        print(type(error).__name__, error)
print(sorted([Version(2), v, Version(1)]), v < Version(1, 3), max(v, Version(0, 9)), v >= v)
print(hash(v) == hash((1, 2)), {v: "found"}[Version(1, 2)], len({v, Version(1, 2)}))
try:
    v < (1, 3)
except TypeError as error:
    print(error)
