class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__] = cls


class A(Plugin):
    pass


class B(Plugin, name="bee"):
    pass


print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class C(Plugin, other=1):
        pass
except TypeError as error:
    print(error)
try:
    class D(x=1):
        pass
except TypeError as error:
    print(error)
print(object.__init_subclass__())
