import inspect


def f(a, b=2, *args, c, d=4, **kw):
    return a


print(inspect.getcallargs(f, 1, c=3), inspect.getcallargs(f, 1, 2, 3, c=4, z=5), inspect.getfullargspec(f))
for call in (lambda: inspect.getcallargs(f), lambda: inspect.getcallargs(f, 1),
             lambda: inspect.getcallargs(lambda x: x, 1, 2), lambda: inspect.getcallargs(lambda x: x, y=1),
             lambda: inspect.getcallargs(lambda x: x, 1, x=1), lambda: inspect.getcallargs(lambda x, y, z: x)):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Thing:
    """A thing."""

    x = 1

    def __init__(self, size=3):
        self.size = size

    def method(self, a, b=1):
        pass

    @staticmethod
    def static():
        pass

    @classmethod
    def of_class(cls):
        pass

    @property
    def prop(self):
        return 1


print(inspect.getcallargs(Thing().method, 5)['a'], inspect.getfullargspec(Thing))
print([(each.name, each.kind, each.defining_class.__name__) for each in inspect.classify_class_attrs(Thing)
       if not each.name.startswith('__')])
print([name for name, value in inspect.getmembers_static(Thing, lambda v: isinstance(v, (staticmethod, property)))])

g = 10


def outer():
    n = 1

    def inner():
        return n + g + len([]) + undefined_thing
    return inner


print(inspect.getclosurevars(outer()))


def annotated(a: int, b: 'str' = 'x') -> 'list[int]':
    pass


print(inspect.get_annotations(annotated), inspect.get_annotations(annotated, eval_str=True))
print(inspect.get_annotations(Thing), inspect.get_annotations(lambda x: x))


class A:
    pass


class B(A):
    pass


class C(A):
    pass


print(inspect.getclasstree([A, B, C]))
# What stands above h,
# in two lines.
def h():
    pass


print(repr(inspect.getcomments(h)), inspect.getcomments(f), inspect.getmodulename('/a/b/c.py'))
