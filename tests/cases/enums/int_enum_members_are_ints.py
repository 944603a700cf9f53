from enum import *


class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10


print(Level.LOW, repr(Level.MID), Level.HIGH + 1, Level.LOW < Level.HIGH, sorted(Level, reverse=True), sum(Level))
print(f"{Level.MID:03d} {Level.MID} {Level.MID!r}", "%d %s" % (Level.LOW, Level.LOW), int(Level.HIGH), Level(5), Level.LOW == 1)
print(["a", "b"][Level.LOW], max(Level), isinstance(Level.LOW, int), {1: "one"}[Level.LOW], Level.HIGH.bit_length(), 5 in list(Level))
print(Level.MID.name, Level.MID * 2, type(Level.MID * 2), range(Level.LOW, Level.MID), Level.__mro__)
