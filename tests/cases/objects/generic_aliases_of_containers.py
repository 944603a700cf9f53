from collections.abc import Callable, Iterable, Mapping

alias = dict[str, list[int]]
print(alias, alias.__origin__, alias.__args__, alias() == {}, list[int]([1, 2]), tuple[int, ...], tuple[()])
print(alias == dict[str, list[int]], list[int] != list[str], hash(list[int]) == hash(list[int]), {list[int]: 1}[list[int]])
print(Iterable[int], Mapping[str, int], Callable[[int, str], bool], Callable[..., None], type[int], set[frozenset[int]])
print(list[int].append, list["name"], list[None], type(list[int]), list[int].__name__)


class Names(list[str]):
    pass


print(Names.__mro__, Names.__orig_bases__, Names("ab"))
for action in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int][str], lambda: int[str]):
    try:
        print(action())
    except TypeError as error:
        print(error)
