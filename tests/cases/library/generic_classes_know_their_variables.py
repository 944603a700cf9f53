from typing import (Callable, Concatenate, Dict, Generic, List, Optional, ParamSpec, Protocol, TypeVar, TypeVarTuple,
                    Union, Unpack)

T = TypeVar('T')
K = TypeVar('K', int, str)
B = TypeVar('B', bound=int, covariant=True)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


class IntBox(Box[int]):
    pass


class Pair(Generic[T, K]):
    pass


class Half(Pair[T, int], List[T]):
    pass


class Row(Generic[T, Unpack[Ts]]):
    pass


class Action(Generic[P]):
    pass


class Reader(Protocol[T]):
    def read(self) -> T: ...


for cls in Box, IntBox, Pair, Half, Row, Action, Reader:
    print(cls.__name__, cls.__orig_bases__, cls.__parameters__)
print(Box[int](3).value, Box[int](3).__orig_class__, Box[T][str], Row[int, str, float], Action[[int, str]], Reader[int])
print(T, K, B, P, P.args, P.kwargs, Ts, Unpack[Ts])
print(K.__constraints__, B.__bound__, B.__covariant__, T.__name__)
print(Dict[T, List[T]][int], Callable[[T], T][str], Callable[P, T][[int, str], bool], Union[T, int][int])
print(Callable[Concatenate[int, P], T], Optional[T][str])
for wrong in (lambda: Box[int, str], lambda: IntBox[int], lambda: Generic[int], lambda: Generic[T, T],
              lambda: List[int][str], lambda: type('X', (Generic,), {}), lambda: TypeVar('X', int),
              lambda: TypeVar('X', covariant=True, contravariant=True), lambda: isinstance([], List[int])):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(isinstance([], List), isinstance(3, Union[int, str]), issubclass(IntBox, Box))
