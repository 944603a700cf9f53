from enum import *


class F(IntFlag):
    A = 1
    B = 2
    C = 4


print(F.A | F.B, repr(F.A | F.B), F.A | 8, repr(F(9)), ~F.A, repr(~F.A), F.A + 1, F(3) == 3, F(0), repr(F(0)))
print(F.A & 3, 3 & F.A, F.C ^ 1, isinstance(F.A | F.C, F), f"{F.B}", list(F.A | F.C), F.A in F(3))
