import inspect


class Base:
    """A base.

       With a margin.
    """

    def method(self):
        """Does nothing."""

    @property
    def value(self):
        return 1


class Derived(Base):
    def method(self):
        pass


print(inspect.isclass(Base), inspect.isfunction(Base.method), inspect.ismethod(Base().method), inspect.isbuiltin(len))
print(inspect.getdoc(Base), inspect.getdoc(Derived.method), inspect.getdoc(Derived().method))
print([name for name, _ in inspect.getmembers(Base(), inspect.ismethod)], inspect.getmro(Derived))
print([name for name, _ in inspect.getmembers(Derived) if not name.startswith('_')], inspect.ismodule(inspect))
print(inspect.cleandoc('  a\n    b\n      c\n'), inspect.unwrap(len), inspect.getmodule(Base).__name__)
