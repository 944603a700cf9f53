from __future__ import annotations

count: int = 3
name: str | None
pair: (int, str)
values: list[dict[str, tuple[int, ...]]] = []
nothing: Undefined.module[0](1, *a, k=2, **kw)


def function(a: int, /, b: "quoted" = 1, *args: *Ts, c: Optional["A"] = None, **kw: 'x"y') -> Callable[[int], None]:
    local: Unknown = 3
    return local


class Holder:
    attribute: ClassVar[int] = 1
    other: -1
    __private: int


print(__annotations__)
print(function.__annotations__)
print(Holder.__annotations__)
print(function(1))
