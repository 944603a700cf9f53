class K(str):
    pass


d = {K("a"): 1, "b": 2}
d["a"] = 3
print(d, K("b") in d, d[K("b")], {K("x"), "x"}, sorted([K("b"), "a"]), [type(k).__name__ for k in d])
print("-".join([K("p"), "q"]), K("abc").replace("b", "x"), type(K("abc").strip()), K("a") < "b", "".join(K("xyz")), K("5").isdigit(), int(K("12")))
