from enum import *


class Mode(StrEnum):
    READ = "r"
    WRITE = "w"
    APPEND = auto()


class Old(str, Enum):
    A = "x"


print(Mode.READ, repr(Mode.WRITE), Mode.READ == "r", Mode.APPEND, Mode.READ.upper(), "mode " + Mode.READ, f"{Mode.WRITE:>3}", Mode("w"))
print(Old.A, repr(Old.A), f"{Old.A}", Old.A == "x", str(Old.A), Old.A.upper(), "%s" % Old.A, ",".join(Mode))
try:
    class Wrong(StrEnum):
        A = 1
except TypeError as error:
    print(error)
