class Number:
    def __repr__(self):
        return 3


class Both(Number):
    def __str__(self):
        return 4


class Derived(Number, Exception):
    pass


for each in Number(), Both(), Derived():
    for action in (str, repr, "{}".format, "{!r}".format, lambda x: f"{x}", lambda x: "%s" % x, lambda x: [x].__repr__(),
                   print, ascii):
        try:
            action(each)
        except TypeError as error:
            print(type(each).__name__, error)
