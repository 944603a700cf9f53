from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal, getcontext, localcontext

price = Decimal('19.995')
for rounding in (None, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_DOWN'):
    print(rounding, price.quantize(Decimal('0.01'), rounding), (-price).quantize(Decimal('1'), rounding))
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 7, Decimal('123456') + 0, +Decimal('1.234567'))
print(Decimal(1) / 7)
getcontext().prec = 6
print(Decimal(22) / 7, getcontext().prec, Decimal('2.5').to_integral_value(), getcontext().rounding)
