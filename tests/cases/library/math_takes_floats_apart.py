import math

print(math.frexp(0.75), math.frexp(-8), math.ldexp(0.75, 3), math.modf(2.5), math.modf(-0.0), math.ulp(1e10), math.nextafter(0, 1))
