# Raised, caught, passed on and cleaned up after.
class Refused(Exception):
    def __init__(self, amount):
        super().__init__(amount)
        self.amount = amount


def withdraw(balance, amount):
    if amount > balance:
        raise Refused(amount)
    return balance - amount


refused = closed = 0
balance = 100
for n in range(400_000):
    try:
        balance = withdraw(balance, n % 7)
    except Refused as refusal:
        refused += refusal.amount
        balance = 100
    finally:
        closed += 1
print(refused, closed, balance)
