from dataclasses import KW_ONLY, dataclass, field


@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 1
    z: int


@dataclass(kw_only=True)
class B:
    a: int
    b: int = 2


@dataclass
class C:
    a: int = field(kw_only=True)
    b: int = 5


print(A(1, z=3), B(a=1), C(2, a=1))
for call in (lambda: A(1, 2, 3), lambda: A(1), lambda: B(1), lambda: B(), lambda: C(1)):
    try:
        call()
    except TypeError as error:
        print(error)
