class Account:
    def __init__(self):
        self._balance = 0

    @property
    def balance(self):
        """Money."""
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative")
        self._balance = value

    @balance.deleter
    def balance(self):
        self._balance = 0

    @property
    def readonly(self):
        return 1

    hidden = property(None, lambda self, v: None, doc="write only")


a = Account()
a.balance = 5
print(a.balance, Account.balance.__doc__, Account.hidden.__doc__, Account.balance.fget.__name__, type(Account.balance))
del a.balance
print(a.balance)
for action in (lambda: setattr(a, "readonly", 2), lambda: delattr(a, "readonly"), lambda: a.hidden,
               lambda: setattr(a, "balance", -1)):
    try:
        action()
    except (AttributeError, ValueError) as error:
        print(error)


class Cached(property):
    def __init__(self, function, label):
        super().__init__(function)
        self.label = label

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return ("cached", super().__get__(instance, owner))


class B:
    value = Cached(lambda self: 42, "answer")


print(B().value, B.value.label, isinstance(B.value, property))


class Child(Account):
    @Account.balance.getter
    def balance(self):
        return "child"


print(Child().balance, super(Child, Child()).balance)
