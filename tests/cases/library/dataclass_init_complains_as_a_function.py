from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int
    z: int = 0


for call in (lambda: P(), lambda: P(1), lambda: P(1, 2, 3, 4), lambda: P(1, 2, w=3), lambda: P(1, 2, x=3)):
    try:
        call()
    except TypeError as error:
        print(error)
