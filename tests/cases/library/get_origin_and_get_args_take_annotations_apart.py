from collections.abc import Callable as AbcCallable
from typing import (Annotated, Any, Callable, Dict, Final, Generator, Generic, List, Literal, Optional, Tuple, TypeVar,
                    Union, get_args, get_origin)

T = TypeVar('T')


class Stack(Generic[T]):
    pass


for form in [List[int], Dict[str, List[T]], Optional[int], Union[int, str], int | None, Callable[[int, str], bool],
             Callable[..., int], AbcCallable[[int], str], Tuple[int, ...], Tuple[()], Literal['a', 1], list[int],
             Annotated[int, 'metres'], Final[int], Generator[int, None, str], Stack[int], Stack, List, Any, int, T]:
    print(form, '|', get_origin(form), '|', get_args(form))


def describe(form):
    if get_origin(form) is Union and type(None) in get_args(form):
        inner = [part for part in get_args(form) if part is not type(None)]
        return 'maybe ' + ' or '.join(map(describe, inner))
    if get_origin(form) is list:
        return 'list of ' + describe(*get_args(form))
    return getattr(form, '__name__', str(form))


print(describe(Optional[List[int]]))
print(describe(List[Optional[Stack]]))
