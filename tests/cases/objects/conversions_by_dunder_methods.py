import math


class Half:
    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 7

    def __bool__(self):
        return False

    def __round__(self, digits=None):
        return "rounded", digits

    def __trunc__(self):
        return "truncated"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __abs__(self):
        return "abs"

    def __format__(self, spec):
        return f"<{spec}>"

    def __bytes__(self):
        return b"half"


h = Half()
print(int(h), float(h), bool(h), round(h), round(h, 2), math.trunc(h), math.floor(h), math.ceil(h), abs(h))
print(f"{h:>10}", format(h), "{:x}".format(h), bytes(h), hex(h), bin(h), [0] * h, list("abcdefgh")[h], range(10)[h])


class Wrong:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __bool__(self):
        return 1

    def __len__(self):
        return -1

    def __index__(self):
        return 1.5

    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __hash__(self):
        return "h"

    def __format__(self, spec):
        return 5


w = Wrong()
for f in int, float, bool, len, hex, str, repr, hash, format:
    try:
        f(w)
    except (TypeError, ValueError) as error:
        print(f.__name__, error)
