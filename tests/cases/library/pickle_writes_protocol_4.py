import collections
import dataclasses
import decimal
import enum
import pickle


class Color(enum.Enum):
    RED = 1


@dataclasses.dataclass
class Item:
    name: str
    tags: list = dataclasses.field(default_factory=list)


class Node:
    def __init__(self):
        self.itself = self


class Slotted:
    __slots__ = ('a', 'b')


class Counted:
    def __init__(self):
        self.open_file, self.n = print, 3

    def __getstate__(self):
        return {'n': self.n}

    def __setstate__(self, state):
        self.n = state['n'] + 1


Point = collections.namedtuple('Point', 'x y')
for value in ([1, 2, [3]], {'a': 1, 'b': (1, 2)}, 'x' * 10, 1 << 40, {1}, -5, 300, 70000, 1.5, b'abc', (1, 2, 3, 4), len,
              Node, None, True, frozenset([1]), (), [], {}, ['a', 'a'], range(3), ..., int, ValueError('x'), 1 + 2j,
              Item('a', [2]), Color.RED, collections.deque([1, 2], 5), collections.OrderedDict(a=1),
              collections.defaultdict(int, a=1), collections.Counter('aab'), decimal.Decimal('1.5'), Point(1, 2),
              -(1 << 70), bytearray(b'q'), list(range(1500)), 'é' * 300):
    data = pickle.dumps(value)
    again = pickle.loads(data)
    print(type(value).__name__, data if len(data) < 150 else len(data), again == value, type(again) is type(value))
again = pickle.loads(pickle.dumps(Node()))
print(again.itself is again)
loop = [1]
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[1] is again, pickle.loads(pickle.dumps(Counted())).n)
slotted = Slotted()
slotted.b = 2
print(pickle.loads(pickle.dumps(slotted)).b)
