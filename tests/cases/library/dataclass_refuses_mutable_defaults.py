from dataclasses import dataclass, field

for default in ([], {}, set()):
    try:

        @dataclass
        class C:
            items: object = default
    except ValueError as error:
        print(error)
try:

    @dataclass
    class D:
        a: int = 1
        b: int
except TypeError as error:
    print(error)
try:
    field(default=1, default_factory=list)
except ValueError as error:
    print(error)
