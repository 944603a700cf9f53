from collections import UserDict, UserList, UserString


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
u.update({"c": 3})
print(u, u["A"], len(u), sorted(u.items()), "A" in u, u.get("z"), u.pop("A"), u, u.data)
try:
    u["q"]
except KeyError as error:
    print(error)


class Bounded(UserList):
    def append(self, item):
        if len(self) < 2:
            super().append(item)


b = Bounded([1])
b.append(2)
b.append(3)
print(b, b[0], b[:1], b + [9], b == [1, 2], type(b[:1]).__name__)
s = UserString("abc")
print(s, s.upper(), s + "d", len(s), s[0], "a" in s, repr(s), type(s.upper()).__name__, s == "abc")
