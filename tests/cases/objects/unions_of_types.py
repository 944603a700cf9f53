u = int | str | None
print(u, u.__args__, type(u), u == (None | str | int), int | int, hash(int | str) == hash(str | int))
print(isinstance(5, int | str), isinstance(None, u), isinstance(5.0, u), issubclass(bool, int | str), int | list[int] | None)
print({int | str: 1}[str | int], (int | str) | (float | int))


def f(x: int | None = None) -> "str | None":
    return x


print(f.__annotations__)
for action in (lambda: int | 5, lambda: 5 | int, lambda: isinstance([], list[int] | int), lambda: None | None, lambda: (int | str)()):
    try:
        print(action())
    except TypeError as error:
        print(error)


class A:
    pass


print(A | None, isinstance(A(), A | int))
