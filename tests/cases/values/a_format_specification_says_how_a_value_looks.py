def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


for spec in ['', '*^10', '=+10', '010,', '_', '.3', '#', 'z.0']:
    for value in [0, -1234567, 255, 3.14159, -2.5, 1e16, 0.0001, -0.0, float('inf'), 'text', True]:
        for code in ['', 'd', 'x', 'b', 'e', 'f', 'g', '%', 's', 'n', 'c', 'q']:
            try:
                print(f'{value!r:>12} {spec + code:>6} [{format(value, spec + code)}]')
            except (ValueError, OverflowError) as e:
                print(f'{value!r:>12} {spec + code:>6}', e)
for spec in ['99999999999999999999', '.', 'ddd', ',_', '=5', '.3.4']:
    show(lambda: format(5, spec))
    show(lambda: format('a', spec))
show(lambda: format([1], '5'))
show(lambda: format(None, ''))
width, digits = 12, 3
print(f'[{2 / 3:{width}.{digits}f}] [{"é":é^{width}}] {1 + 1 = } {width!r:>5} {"a" "b"!s}')
