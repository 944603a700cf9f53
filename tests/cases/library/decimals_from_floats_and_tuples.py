from decimal import Decimal

print(Decimal(0.5), Decimal.from_float(0.1), Decimal((1, (1, 2, 3), -1)), Decimal(' 1_000.5 '), Decimal(True), Decimal('1.0') == 1)
print(Decimal('1.20').as_integer_ratio(), Decimal('12.5').to_integral_value(), Decimal('1.25').is_signed(), Decimal('NaN').is_nan())
