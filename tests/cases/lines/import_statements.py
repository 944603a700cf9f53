import math
import collections.abc as abc, math as m
from math import (
    floor,
    ceil as up,
)
try:
    import no_such_module
except ImportError:
    from math import sqrt
print(floor(2.5), up(1.5), m is math, sqrt(4))
