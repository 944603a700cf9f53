for text in ('1 +', '(1', '', 'x y', '1 + \n', 'a = 1', '1 +  ', 'if', '[1,', 'é +', '1 if 2', '#c', 'f(', '1 + # c'):
    try:
        eval(text)
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, repr(error.text), error.end_lineno, error.end_offset)
for text in ('1' + '+1' * 100000, '-' * 100000 + '1', 'lambda:' * 5000 + '1'):
    try:
        eval(text)
    except (RecursionError, MemoryError) as error:
        print(type(error).__name__, error)
