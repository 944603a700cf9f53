class Callable:
    def __call__(self, *arguments):
        print('called with', len(arguments), 'arguments')


class Bound:
    def __get__(self, instance, owner):
        print('asked for', owner.__name__)
        return lambda: print('and called')


class A:
    __del__ = Callable()


class B:
    __del__ = Bound()


class C:
    __del__ = staticmethod(lambda: print('static'))


class D:
    __del__ = classmethod(lambda cls: print('of', cls.__name__))


A()
B()
C()
D()
