def add_in_place(a, b):
    a += b


values = [1, 1.5, 'a', b'a', [1], (1,), {1: 2}, {1}, None]
operators = [('+', lambda a, b: a + b), ('-', lambda a, b: a - b), ('*', lambda a, b: a * b), ('/', lambda a, b: a / b),
             ('%', lambda a, b: a % b), ('&', lambda a, b: a & b), ('<', lambda a, b: a < b), ('+=', add_in_place)]
for name, operate in operators:
    for a in values:
        for b in values:
            if isinstance(a, (str, bytes)) and name == '%':
                continue
            try:
                operate(a if not isinstance(a, (list, set, dict)) else a.copy(), b)
            except TypeError as e:
                print(a, name, b, '->', e)
for f in (lambda a: -a, lambda a: +a, lambda a: ~a):
    for a in values[1:]:
        try:
            f(a)
        except TypeError as e:
            print(e)
