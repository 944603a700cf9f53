from decimal import Decimal

print(Decimal('0.1') + Decimal('0.2'), Decimal('1.10') * 3, Decimal(1) / 3, Decimal(10) // 3, Decimal(-7) % 3, Decimal(2) ** 10)
print(repr(Decimal('1.50')), Decimal(0.1), Decimal('1e5'), Decimal('1E-10'), Decimal('-0'), Decimal('NaN'), Decimal('-Infinity'))
print(Decimal('1.5') == 1.5, Decimal(1) < 2, max(Decimal(1), Decimal('1.5')), sum([Decimal('0.1')] * 10), hash(Decimal(5)) == hash(5))
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(2).ln(), Decimal(100).log10(), Decimal('100').normalize(), Decimal('3.14').as_tuple())
print(int(Decimal('-3.7')), float(Decimal('2.5')), round(Decimal('2.5')), round(Decimal('2.675'), 2), abs(Decimal('-1.0')), -Decimal(3))
