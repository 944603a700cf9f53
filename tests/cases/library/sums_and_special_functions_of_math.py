import math

print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.dist((1, 2), (4, 6)))
print(math.erf(0.5), math.erfc(1), math.gamma(5), math.gamma(0.5), math.lgamma(10), math.frexp(10), math.ldexp(0.5, 5))
print(math.modf(-3.25), math.remainder(7, 3), math.nextafter(1, 2), math.ulp(1.0))
for wrong in (lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.fsum(['a']), lambda: math.dist([1], [1, 2])):
    try:
        print(wrong())
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
