import inspect


def plain(a, b: int = 3, *args: str, c, d=None, **rest: float) -> list:
    pass


class Made:
    def __init__(self, size: int) -> None:
        pass

    def method(self, other: "Made") -> bool:
        pass


for each in plain, Made, Made.method, Made(1).method, lambda x: x:
    print(inspect.getfullargspec(each))
print(list(plain.__annotations__))
