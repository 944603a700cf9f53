from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal('0.01')
items = [('Tea', '3.49', 3), ('Cake', '12.995', 1), ('Discount', '-1.50', 1)]
total = Decimal()
for name, price, count in items:
    amount = (Decimal(price) * count).quantize(CENT, ROUND_HALF_UP)
    total += amount
    print(f'{name:<10}{count:>3} x {Decimal(price):>8} = {amount:>10,.2f}')
tax = (total * Decimal('0.19')).quantize(CENT)
print(f'{total=} {tax=} {total + tax:,.2f}', total.compare(Decimal(20)), total.as_tuple().exponent, str(total / 3)[:12])
print(Decimal('0.1') * 3 == Decimal('0.3'), 0.1 * 3 == 0.3, sorted([Decimal('1.5'), Decimal('-2'), 1]), Decimal('1E+3') == 1000)
