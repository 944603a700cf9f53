from collections.abc import Mapping, MutableMapping


class Lower(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


d = Lower({"A": 1}, B=2)
d.update([("C", 3)])
print(dict(d), d["a"], "B" in d, "z" in d, d.get("q", 0), list(d.keys()), list(d.values()), list(d.items()))
print(d.pop("a"), d.setdefault("new", 5), d.setdefault("b", 9), len(d), d == {"b": 2, "c": 3, "new": 5}, d != {})
print(d.popitem(), ("c", 3) in d.items(), 3 in d.values(), d.keys() & {"c", "x"}, d.keys() | {"y"} == {"b", "c", "new", "y"})
try:
    d.pop("absent")
except KeyError as error:
    print("KeyError", error)
d.clear()
print(len(d), bool(d), isinstance(d, Mapping), {**Lower(x=1)})
for cls in Mapping, MutableMapping:
    try:
        cls()
    except TypeError as error:
        print(error)
