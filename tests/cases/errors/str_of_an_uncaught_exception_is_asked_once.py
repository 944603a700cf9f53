class Counted(Exception):
    asked = 0

    def __str__(self):
        Counted.asked += 1
        print("asked", Counted.asked)
        return "counted"


class Shown:
    def __str__(self):
        print("str of what it was raised with")
        return "shown"


try:
    raise Counted(1)
except Counted:
    raise ValueError(Shown())
