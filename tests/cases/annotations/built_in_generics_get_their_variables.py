from typing import Dict, Generic, List, Optional, TypeVar, Union

T = TypeVar('T')
S = TypeVar('S')


class Box(Generic[T]):
    pass


print(list[T].__parameters__, list[T, int].__parameters__, dict[S, list[T]].__parameters__)
print(list[T][int], list[T, int][str], dict[T, list[T]][int], dict[S, list[T]][int, str])
print(list[T, List][int], list[List[T]][int], dict[str, Box[T]][bool])
print((list[T] | None)[int], list[Optional[T]][int], dict[S, Dict[S, T]][str, int], list[Union[T, str]][int])
for wrong in (lambda: list[int][str], lambda: list[T][int, str], lambda: dict[S, T][int]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
