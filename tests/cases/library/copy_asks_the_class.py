import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


class Token:
    def __init__(self, text):
        self.text = text

    def __copy__(self):
        print("copying", self.text)
        return Token(self.text + "'")

    def __deepcopy__(self, memo):
        print("deep", self.text)
        return self


print(copy.copy(Token("a")).text, copy.deepcopy([Token("b")])[0].text)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = [1]
d = copy.deepcopy(s)
print(d.a, d.a is s.a, hasattr(d, "b"))


class Tagged(list):
    pass


t = Tagged([1, [2]])
t.tag = "t"
u = copy.deepcopy(t)
print(u, type(u).__name__, u.tag, u[1] is t[1], copy.copy(t).tag)
P = namedtuple("P", "a b")
print(copy.deepcopy(P([1], 2)), copy.copy(Counter("aab")), copy.deepcopy(defaultdict(list, {"a": [1]})),
      copy.deepcopy(OrderedDict(a=[1])), copy.copy(deque([1], 3)), copy.deepcopy(deque([[1]])))
print(repr(copy.copy(ValueError("a", 1))))
try:
    copy.deepcopy(n for n in [])
except TypeError as error:
    print(error)
