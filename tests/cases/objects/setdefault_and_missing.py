class D(dict):
    def __missing__(self, key):
        return f"no {key}"


d = D(a=1)
print(d["a"], d["b"], d.get("b"), d.setdefault("c", 5), d["c"], "b" in d, "{a} {z}".format_map(d), "%(q)s" % d)
try:
    dict.__getitem__({}, "x")
except KeyError as error:
    print("KeyError", error)
