class T(tuple):
    pass


t = T([1, 2, 3])
a, *b = t
print(a, b, [*t, 4], {**dict([T(["k", "v"])])}, "%s-%s-%s" % t, max(t), t.index(2), t[::-1], type(t[0:2]), t + T([4]), (0,) + t)
print(t == (1, 2, 3), (1, 2, 3) == t, t < (1, 2, 4), hash(t) == hash((1, 2, 3)), isinstance(t, tuple), bool(T()), list(zip(t, T("abc"))))
