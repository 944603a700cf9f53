print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234.5678, -2))
print(round(15, -1), round(25, -1), round(True), round(5, 2), round(1e22), round(-3.7))
for call in (lambda: round('a'), lambda: round(1.5, 'a'), lambda: round(), lambda: round(float('nan'))):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
