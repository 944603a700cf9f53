from enum import Flag, IntFlag, auto


class Light(Flag):
    NONE = 0
    LIT = auto()
    LOCKED = auto()
    HIDDEN = 16
    LAST = auto()


class Level(IntFlag):
    OFF = 0
    LOW = auto()
    HIGH = auto()


print(list(Light), Light.NONE, Light.LAST.value, Light.LIT | Light.HIDDEN, bool(Light.NONE))
print([level.value for level in Level], Level.LOW | Level.HIGH, Level(0))
