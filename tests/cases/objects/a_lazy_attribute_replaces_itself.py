class lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value


class Data:
    @lazy
    def total(self):
        """The total."""
        return sum(range(10))


d = Data()
print(d.total, d.total, vars(d), Data.total.__doc__)
