class L(list):
    pass


l = L([3, 1, 2])
l.sort()
l.tag = "t"
print(l, type(l + [4]), type(l * 2), type(l[:2]), type(l.copy()), l.tag, l == [1, 2, 3], [1, 2, 3] == l)
l += [4]
l *= 2
print(type(l), l, l.count(4), repr(L()), L("ab") < L("b"), L(x for x in range(3)), L((1, 2)))
try:
    hash(l)
except TypeError as error:
    print(error)
