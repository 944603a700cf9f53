import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
numbers = (0.0, 0.5, 1.0, -0.75, 2.0, 10.25, -3.0, 100, 1e-9, 7, 10**20, True)
for name in ("sqrt", "cbrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh",
             "exp", "exp2", "expm1", "log1p", "fabs", "degrees", "radians", "log", "log2", "log10", "floor", "ceil", "trunc",
             "isnan", "isinf", "isfinite", "isqrt", "factorial"):
    for number in numbers:
        if name == "factorial" and number == 10**20:
            continue
        try:
            print(name, number, getattr(math, name)(number))
        except (ValueError, OverflowError, TypeError) as error:
            print(name, number, type(error).__name__, error)
for name in ("pow", "fmod", "atan2", "copysign", "hypot", "isclose"):
    for a, b in ((2, 3), (0.5, -2), (-8, 1 / 3), (0, -1), (10, 400), (3, 4), (7.5, 0), (1.0, 1.0 + 1e-12), (-1, 0.0)):
        try:
            print(name, a, b, getattr(math, name)(a, b))
        except (ValueError, OverflowError) as error:
            print(name, a, b, type(error).__name__, error)
print(math.gcd(12, 18), math.gcd(), math.gcd(-6, 4, 10), math.gcd(10**30, 15**20), math.lcm(4, 6), math.lcm(), math.lcm(0, 5))
print(math.isqrt(10**40), math.isqrt(10**40 - 1), math.isqrt(99), math.factorial(30), math.comb(50, 7), math.comb(3, 5))
print(math.perm(10, 3), math.perm(5), math.prod([1, 2, 3.5]), math.prod([], start=4), math.prod(i for i in range(1, 6)))
print(math.log(8, 2), math.log(100, 10), math.log(10**40), math.floor(1e20), math.ceil(-0.5), math.trunc(-1e17 - 0.5))
for attempt in (
    lambda: math.sqrt("4"), lambda: math.factorial(1.5), lambda: math.comb(-1, 2), lambda: math.perm(3, -2),
    lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.gcd(1.5, 2),
    lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.isqrt(2.0), lambda: math.log(0), lambda: math.log(2, 1),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
