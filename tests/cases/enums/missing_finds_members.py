from enum import *


class Answer(Enum):
    YES = "yes"
    NO = "no"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value == value.lower():
                    return member
        if value == 0:
            return "wrong"
        if value == 1:
            raise KeyError("one")
        return None


print(Answer("YES"), Answer("No"))
for value in "maybe", 0, 1, None:
    try:
        print(Answer(value))
    except Exception as error:
        print(type(error).__name__, error)
