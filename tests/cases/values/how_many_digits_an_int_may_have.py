import sys

print(sys.get_int_max_str_digits())
for limit in (639, -1, True, 'many', 1000.0, None, 10 ** 10, 10 ** 30):
    try:
        sys.set_int_max_str_digits(limit)
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)

sys.set_int_max_str_digits(700)
for convert in (
    lambda: str(10 ** 700),
    lambda: int('1' * 701),
    lambda: f'{10 ** 700:,}',
    lambda: '%d' % 10 ** 700 if False else '%d' % (10 ** 700,),
    lambda: repr([10 ** 700]),
    lambda: int(b'7' * 701, 7),
):
    try:
        print(len(convert()))
    except ValueError as error:
        print(error)
print(len(str(10 ** 699)), int('1' * 700) % 97, len(hex(10 ** 700)))

sys.set_int_max_str_digits(maxdigits=0)
print(sys.get_int_max_str_digits(), len(str(3 ** 20000)), int('12' * 5000) % 1009)
