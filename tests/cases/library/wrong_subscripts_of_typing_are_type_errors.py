import typing as t

attempts = (
    lambda: t.List[int, str], lambda: t.Any(), lambda: t.List(), lambda: t.Any[int], lambda: t.Union[()],
    lambda: t.Optional[int, str], lambda: t.Optional(), lambda: t.Callable[int], lambda: t.Dict[int], lambda: t.Dict(),
    lambda: t.Tuple((1, 2)), lambda: t.List[int]([1]), lambda: t.Union(), lambda: t.NoReturn[int],
    lambda: t.Generic[int],
)
for attempt in attempts:
    try:
        print(attempt())
    except TypeError as error:
        print(error)
