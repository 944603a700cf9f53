class D(dict):
    def __iter__(self):
        return iter(sorted(super().keys()))

    def keys(self):
        return list(self)


d = D(b=1, a=2)
print(list(d), [k for k in d], sorted(d), d, d.items(), len(d), dict.fromkeys(d), D.fromkeys("xy"), type(D.fromkeys("xy")))
print(d == {"b": 1, "a": 2}, type(d.copy()), list(reversed(D(x=1, y=2))))
