def function(a: int, b: "text" = 1, *args: float, c: list = None, **kw: dict) -> str:
    x: int = 3
    y: undefined_name
    return x


print(function.__annotations__)
first: int = 1
second: str
print(__annotations__)


class A:
    x: int
    y: "A" = None
    def z(self, other: "A") -> "A": ...
    (w): int = 2
    for i in range(1):
        loop: float = i


print(A.__annotations__, A.z.__annotations__, A.w)
if first:
    inner: bytes
print(__annotations__)
(first): str = 2
A.q: int = 4
values = [0]
values[0]: int = 5
print(__annotations__, first, A.q, values)
function.__annotations__["a"] = float
print(function.__annotations__["a"])
lambda_function = lambda x: x
print(lambda_function.__annotations__, (lambda: 0).__annotations__)
