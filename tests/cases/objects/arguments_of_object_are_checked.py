class Empty:
    pass


class WithInit:
    def __init__(self, a):
        super().__init__(a)


class WithNew:
    def __new__(cls, a):
        return super().__new__(cls, a)


class OnlyNew:
    def __new__(cls, a):
        return super().__new__(cls)


def attempt(make):
    try:
        print("made", type(make()).__name__)
    except TypeError as error:
        print(error)


attempt(lambda: Empty(1))
attempt(lambda: Empty(x=1))
attempt(lambda: WithInit(1))
attempt(lambda: WithNew(1))
attempt(lambda: OnlyNew(1))
attempt(lambda: object(1))
attempt(lambda: object.__new__(Empty, 1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(3))
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
attempt(lambda: int.__new__(object))
attempt(lambda: WithInit())
