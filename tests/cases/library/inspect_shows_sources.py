import inspect


def decorated(f):
    return f


@decorated
def first(a,
          b=(1,
             2)):
    # a comment
    text = """
not indented
"""
    return a

    # the end


class Thing:
    x = 1

    def method(self):
        if self.x:
            return 1

        return 2


short = lambda: 0
print(inspect.getsource(first))
print(inspect.getsource(Thing))
print(inspect.getsource(Thing.method))
print(inspect.getsourcelines(decorated))
print(inspect.getsource(short))
