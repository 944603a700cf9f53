for a, b in [(7, 2), (-7, 2), (7, -2), (-7.5, 2)]:
    print(divmod(a, b), a // b, a % b)
print(pow(2, 10), pow(2, -1), pow(3, 5, 7), pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7))
for call in (lambda: divmod(1, 0), lambda: divmod(1, 'a'), lambda: pow(2, 5, 0), lambda: pow(2, -1, 4),
             lambda: pow(2.0, 3, 5), lambda: pow('a', 2), lambda: pow(2)):
    try:
        call()
    except (TypeError, ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
