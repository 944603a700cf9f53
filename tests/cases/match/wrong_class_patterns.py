class Two:
    __match_args__ = ("a", "b")
    a, b = 1, 2


class NoTuple:
    __match_args__ = ["a"]


class NoNames:
    __match_args__ = (1,)


class Bare:
    pass


def attempt(test, subject):
    try:
        print(test(subject))
    except TypeError as error:
        print(error)


def three(x):
    match x:
        case Two(a, b, c):
            return a


def twice(x):
    match x:
        case Two(a, a=b):
            return a


def no_tuple(x):
    match x:
        case NoTuple(a):
            return a


def no_names(x):
    match x:
        case NoNames(a):
            return a


def bare(x):
    match x:
        case Bare(a):
            return a


def itself(x):
    match x:
        case int(a, b):
            return a


def no_class(x):
    match x:
        case print():
            return 1


attempt(three, Two())
attempt(twice, Two())
attempt(no_tuple, NoTuple())
attempt(no_names, NoNames())
attempt(bare, Bare())
attempt(itself, 3)
attempt(no_class, 3)
attempt(three, "not an instance")
