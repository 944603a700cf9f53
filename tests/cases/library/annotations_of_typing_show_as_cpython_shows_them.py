import asyncio
import __future__
import collections.abc
import typing
import typing as t
from collections.abc import Awaitable, Callable
from typing import Any, Dict, List, Optional, Tuple, Union

shown = [
    List, List[int], Any, t.Callable[[int], str], t.Callable[..., Any], t.Callable[[], None], Optional[int],
    Union[int, str, None], Optional[Union[int, str]], Dict[str, List[int]], Tuple[int, ...], Tuple[()],
    t.TypeVar("T"), t.TypeVar("K", bound=int), t.Literal["a", 1], t.Final[int], t.Generator[int, None, str],
    List["Foo"], t.NoReturn, Optional, Union, t.Callable, Tuple, t.Type[int], t.ClassVar[int],
    t.Annotated[int, "x"], Union[int], Union[int, int], t.Awaitable[None], t.AnyStr, t.DefaultDict[str, int],
    Union[None, int], Union["A", None], t.AsyncGenerator[int, None], t.Coroutine[Any, Any, int], List[asyncio.Task],
    t.AsyncIterator[bytes], t.Text, t.Iterable[t.Tuple[str, int]], t.Sequence, t.MutableMapping[str, Any],
    Callable[[int], str], Callable[..., None], Awaitable[None], collections.abc.Iterator[int], Callable,
    list[int], dict[str, list[int]], tuple[int, ...], list["Foo"], List[int] | None, Optional[int] | str,
]
for form in shown:
    print(form)
print(List[int] == List[int], List[int] == List[str], Union[int, str] == Union[str, int], List[int].__args__)
print(typing.TYPE_CHECKING, typing.cast(int, "not changed"), __future__.annotations)


def typed(x: List[int], y: Optional[Dict[str, Any]] = None, *, z: Callable[[int], Awaitable[None]] = print) -> t.NoReturn:
    """Annotations cost nothing."""


@typing.overload
def twice(x: int) -> int: ...
@typing.overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(2), twice("a"), typed([]))
