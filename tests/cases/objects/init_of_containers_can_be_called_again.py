l = [1, 2]
l.__init__("ab")
d = {"a": 1}
d.__init__(b=2)
s = {1}
s.__init__([2, 3])
print(l, d, s, list.__new__(list), dict.__new__(dict), int.__new__(int, "7"), str.__new__(str, 5), tuple.__new__(tuple, "ab"))
