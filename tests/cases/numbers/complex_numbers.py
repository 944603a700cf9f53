z = 3 + 4j
w = complex(1, -2)
print(z, w, z + w, z - w, z * w, z / w, -z, +z, z.conjugate(), z.real, z.imag, abs(z), z ** 2, z ** 0.5, 2 ** w)
print(1j * 1j, 1j, -1j, 0j, complex(0, -0.0), complex(-0.0, 1), complex(1.5), complex(), 1e20j, complex(float("inf"), float("nan")))
print(z == 3 + 4j, z != w, 2 + 0j == 2, 2.5 == 2.5 + 0j, hash(2 + 0j) == hash(2), {1 + 0j: "one"}[1], bool(0j), bool(1j))
print(z + 1, 1 + z, z * 2.5, 2.5 - z, 1 / z, type(z), isinstance(z, complex), [z], str(z), f"{z}", f"{z:.2f}", "%s" % z)
z += 1j
z *= 2
print(z, sum([1j, 2, 3.5]), complex(z), round(z.real), divmod(7, 2), (-8) ** 0.5, (-1) ** 0.5)
for text in "1+2j", " ( -1.5-2e3j ) ", "j", "-j", "3", "1e5j", "+inf-nanj":
    print(repr(text), complex(text))
for make in (lambda: complex("1 + 2j"), lambda: complex("x"), lambda: complex([]), lambda: complex("1", 2), lambda: complex(1, "2"),
             lambda: z < w, lambda: z // 2, lambda: z % 2, lambda: int(z), lambda: float(z), lambda: z / 0, lambda: 0j ** -1,
             lambda: abs("x"), lambda: complex(1, 2, 3), lambda: complex("")):
    try:
        print(make())
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)


class Point(complex):
    def norm(self):
        return abs(self)


p = Point(3, 4)
p.name = "p"
print(p, p.norm(), p + 1, type(p + 1), p.name, complex(p) == p)


class Angle:
    def __complex__(self):
        return 1j


print(complex(Angle()), z.__add__(1), (1).__class__, z.__eq__(z))
