from dataclasses import dataclass, field, InitVar, is_dataclass, fields, asdict, astuple, replace, make_dataclass, KW_ONLY
import abc
import collections
import dataclasses
import inspect
import typing
from typing import ClassVar, Protocol, Generic, TypeVar
@dataclass
class Node:
    value: int
    next: 'Node' = None
n = Node(1); n.next = n
print(n)
@dataclass
class Tree:
    kids: list = field(default_factory=list)
t = Tree(); t.kids.append(t); print(t)
@dataclass
class F:
    self: str
print(F('x').self)
@dataclass
class A:
    x: 'ClassVar[int]' = 1
    y: 'typing.ClassVar[int]' = 2
    z: 'InitVar[int]' = 3
    w: 'dataclasses.InitVar[int]' = 4
    v: ' ClassVar' = 5
    u: 't.ClassVar' = 6
    def __post_init__(self, z, w): print('post', z, w)
a = A(); print(a, [f.name for f in fields(A)])
class Base(Protocol):
    a: int
@dataclass
class D(Base):
    a: int
    b: int = 2
print(D(1))
@dataclass
class O:
    x: int
    def __init__(self, v): self.x = 2 * v
print(O(3))
@dataclass(init=False)
class O2:
    x: int
    def __init__(self, v): self.x = 2 * v
print(O2(3))
class Ab(abc.ABC):
    @property
    @abc.abstractmethod
    def foo(self): ...
    @abc.abstractmethod
    def bar(self): ...
@dataclass
class Im(Ab):
    foo: int = 1
    def bar(self): return 5
print(Im().foo)
@dataclass
class Im2(Ab):
    foo: int = 1
try: print(Im2())
except TypeError as e: print(e)
@dataclass(slots=True)
class Sl:
    a: str
    b: str = field(default='b', init=False)
s = Sl('a'); print(s, Sl.__slots__)
try: s.q = 1
except AttributeError as e: print(e)
@dataclass(frozen=True)
class Fr:
    x: int
try: Fr(1).x = 2
except dataclasses.FrozenInstanceError as e: print(e)
try: del Fr(1).x
except dataclasses.FrozenInstanceError as e: print(e)
print(Node.__init__.__annotations__, Node.__init__.__name__, Node.__init__.__qualname__, Node.__eq__.__name__)
print(inspect.signature(Node), inspect.signature(Tree), inspect.signature(Node.__init__))
print(is_dataclass(list[int]), is_dataclass(Node), is_dataclass(n))
T = TypeVar('T')
@dataclass
class G(Generic[T]):
    v: T
print(G[int](3), is_dataclass(G[int]))
C = make_dataclass('C', [('x', int), 'y', ('z', int, field(default=5))], namespace={'m': lambda s: s.x})
print(C(1, 2), C(1,2).m(), replace(C(1,2), x=9), asdict(C(1,2)), astuple(C(1,2)))
P = collections.namedtuple('P', 'x y z', defaults=(10, 20))
print(inspect.signature(P), inspect.signature(P.__new__))
