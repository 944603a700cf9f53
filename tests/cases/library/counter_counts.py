from collections import Counter

c = Counter("abracadabra")
print(c)
print(c.most_common(2), c["z"], c["a"], c.total(), len(c))
print(sorted(c.elements()), list(c), dict(c))
c.update("aaa")
c.subtract({"b": 5})
print(c, Counter(["x", "y", "x"]).most_common(), Counter())
del c["not there"]
print(Counter(a=1, b=2), Counter({"k": 3}))
