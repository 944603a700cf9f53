class Account:
    def __init__(self, name):
        self.name = name

    @property
    def balance(self):
        Account.calls += 1
        return self.balance

    def __eq__(self, other):
        Account.calls += 1
        return self == other

    def __getattr__(self, name):
        Account.calls += 1
        return self.other

    def __repr__(self):
        Account.calls += 1
        return repr(self)

    def __add__(self, other):
        Account.calls += 1
        return self + other


class Node:
    def __init__(self):
        Account.calls += 1
        self.child = Node()


def count(action):
    Account.calls = 0
    try:
        action()
    except RecursionError as error:
        print(Account.calls, error)


account = Account('Ann')
count(lambda: account.balance)
count(lambda: account == 1)
count(lambda: account.missing)
count(lambda: repr(account))
count(lambda: account + 1)
count(Node)
