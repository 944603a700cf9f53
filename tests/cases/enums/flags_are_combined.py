from enum import *


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.RW, list(Perm), list(Perm.RW), len(Perm.RW), Perm.R in Perm.RW)
print(Perm(0), repr(Perm(0)), bool(Perm.R & Perm.X), ~Perm.R, Perm.RW ^ Perm.R, Perm(7), repr(Perm(5)), Perm["RW"])
print(Perm.R | Perm.R is Perm.R, Perm.RW.value, Perm.X.name, (Perm.R | Perm.X).name, Perm.__members__)
p = Perm.R
p |= Perm.X
print(p, Perm.X in p, Perm.W in p, p == Perm.R | Perm.X, [f.name for f in p], hash(p) == hash(Perm(5)))
for action in (lambda: Perm.R | 1, lambda: 1 in Perm.R, lambda: Perm("x"), lambda: Perm.R < Perm.W):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
