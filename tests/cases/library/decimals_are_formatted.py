from decimal import Decimal

for spec in ('.2f', ',.2f', '12.2f', '<12', '+.3e', '.1%', 'g', '012.3f', '^14.1f', ',', '.0f'):
    print(spec, [format(Decimal(x), spec) for x in ('1234567.891', '-0.005', '0', '12')])
print(f"{Decimal('1234.5'):>12,.2f}|{Decimal('0.5'):.0%}|{Decimal('NaN'):>5}", '%.2f' % Decimal('2.345'))
