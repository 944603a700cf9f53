import collections
import dataclasses
import pprint
import types
@dataclasses.dataclass
class D:
    foo: str
    bar: int
    baz: list = dataclasses.field(default_factory=list)
d = D('x' * 20, 3, [list(range(20)), {'a' * 20: 'b' * 30, 'c' * 20: 'd' * 40}])
pprint.pprint(d)

pprint.pprint(d, width=40)
words = 'the quick brown fox jumped over a lazy dog'.split()
m = dict(zip(words, range(9)))
pprint.pprint(types.MappingProxyType(m))
pprint.pprint(collections.ChainMap(m, {'x': 1}))
pprint.pprint(collections.UserDict(m))
pprint.pprint(collections.UserList(words * 3))
pprint.pprint(collections.UserString(' '.join(words * 4)))
pprint.pprint(types.SimpleNamespace(**m))
class N(types.SimpleNamespace): pass
pprint.pprint(N(**m))
pprint.pprint(b'abc def ' * 20)
pprint.pprint(bytearray(b'abc def ' * 20))
pprint.pprint([b'abc def ' * 20])
pprint.pprint(collections.defaultdict(int, m))
pprint.pprint(collections.Counter(m))
pprint.pprint(collections.OrderedDict(m))
pprint.pprint(collections.deque(words * 4, maxlen=40))
class P(pprint.PrettyPrinter):
    def format(self, obj, context, maxlevels, level):
        if isinstance(obj, str) and ' ' in obj: return repr(obj), True, False
        if isinstance(obj, str): return obj, True, False
        return super().format(obj, context, maxlevels, level)
P().pprint({'names with spaces': 'should be in quotes', 'others.should.not.be': 'like.this', 'x': ['a' * 40, 'b' * 40, 1]})
class Mine(collections.OrderedDict):
    pass
pprint.pprint(Mine(m))
pprint.pprint({'a': {'b': {'c': {'d': 1}}}, 'l': [[[[1]]]]}, depth=2)
print(pprint.saferepr({'b': [1], 'a': (2,)}), pprint.isreadable([d]), pprint.isrecursive(m), pprint.isreadable(m))
