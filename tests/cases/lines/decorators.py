def tell(text):
    def wrap(f):
        return f
    return wrap


def plain(f):
    return f


@tell(
    "a")
@plain
def function(
    a=1,
    b=2,
):
    return a


@plain
class C:
    @staticmethod
    def m(): return 1

    @property
    @plain
    def p(self):
        return 2


print(function(), C.m(), C().p)
