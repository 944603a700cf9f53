import cmath
import math

for z in (1 + 2j, -1, 0.5, 1j, -2 - 3j, 3.7, complex(-0.0, 1), -1.5):
    print(z, cmath.sqrt(z), cmath.exp(z), cmath.log(z), cmath.phase(z), cmath.polar(z))
    print(cmath.sin(z), cmath.cos(z), cmath.tan(z), cmath.asin(z), cmath.acos(z), cmath.atan(z))
    print(cmath.sinh(z), cmath.tanh(z), cmath.asinh(z), cmath.acosh(z))
for n in (3, 4):
    print([f'{cmath.rect(1, 2 * math.pi * k / n):.3f}' for k in range(n)])
print(cmath.isclose(cmath.exp(1j * cmath.pi), -1), cmath.log(8, 2), cmath.isnan(cmath.nanj), cmath.infj)
for wrong in (lambda: cmath.log(0), lambda: cmath.exp(1000), lambda: cmath.sqrt('a')):
    try:
        wrong()
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
print(complex(complex(-0.0, -0.0)), complex(complex(-0.0, -0.0), 0))
