from ast import literal_eval

for text in ["[1, 2.5, 'a', None, True, (1,), {'k': [1]}, -3, 1+2j, b'x', ()]", "'a' 'b'", '(1)', '1, 2', '{}', 'set()',
             '0xff', '1_000', '  3', "{'a': {'b': [1, {'c': (1, 2)}]}}", '(\n1,\n2)', '[1, # c\n 2]', '3 - 4j']:
    print(repr(literal_eval(text)))
for text in ['name', 'f(1)', "__import__('os')", '[x]', "'open", '1 2']:
    try:
        print(literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(' object at')[0])
