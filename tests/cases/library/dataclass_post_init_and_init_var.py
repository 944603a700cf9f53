from dataclasses import InitVar, dataclass, field


@dataclass
class Box:
    width: int
    scale: InitVar[int] = 2
    area: int = field(init=False)
    secret: str = field(default="s", repr=False, compare=False)

    def __post_init__(self, scale):
        if self.width < 0:
            raise ValueError(f"negative width: {self.width}")
        self.area = self.width * scale


print(Box(3), Box(3, 5), Box(3, secret="t") == Box(3))
try:
    Box(-1)
except ValueError as error:
    print(error)
