# Instances, their attributes and methods.
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)


class Account:
    interest = 2

    def __init__(self):
        self.balance = 0
        self.moves = []

    def deposit(self, amount):
        self.balance += amount
        if amount % 1000 == 0:
            self.moves.append(amount)

    @property
    def doubled(self):
        return self.balance * self.interest


position, account = Vector(0, 0), Account()
for n in range(300_000):
    position = position + Vector(n, 1).scaled(2)
    account.deposit(n)
print(position.x, position.y, account.doubled, len(account.moves))
