from decimal import Decimal, DivisionByZero, InvalidOperation

for wrong in (lambda: Decimal('x'), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) + 1.5, lambda: Decimal(-1).sqrt(),
              lambda: Decimal('Infinity') - Decimal('Infinity'), lambda: Decimal(None), lambda: int(Decimal('NaN')), lambda: Decimal(5) // 0):
    try:
        print(wrong())
    except (ArithmeticError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(issubclass(DivisionByZero, ZeroDivisionError), issubclass(InvalidOperation, ArithmeticError))
