import sys
import traceback


class Names(dict):
    refused = None

    def __setitem__(self, name, value):
        if name == self.refused:
            raise ValueError(name)
        super().__setitem__(name, value)


class Meta(type):
    def __prepare__(name, bases, refused):
        names = Names()
        names.refused = refused
        return names

    def __new__(meta, name, bases, namespace, refused):
        return super().__new__(meta, name, bases, dict(namespace))


def module_first():
    class A(metaclass=Meta, refused="__module__"):
        x = 1


def name_next():
    if True:
        class B(metaclass=Meta,
                refused="__qualname__"):
            "text"


def then_text():
    class C(metaclass=Meta, refused="__doc__"):
        "text"


for each in module_first, name_next, then_text:
    try:
        each()
    except ValueError as error:
        traceback.print_exc(file=sys.stdout)
        sys.__excepthook__(type(error), error, error.__traceback__)
class D(metaclass=Meta, refused="__module__"):
    pass
