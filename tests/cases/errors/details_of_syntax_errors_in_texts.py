TEXTS = ['if 1:\n\n', ' x', 'x\n y', 'if 1:\n\tx\n        y', "x = '''a\nb\n", '(\n1,', 'f(', "'abc\n", 'a\\ b\n', 'a\\',
         '0777\n', '1_\n', '5a', 'try:\n  x\n', "'a' 'b\n", 'x = 1 \\\n', 'f(a b)\n', 'f(a\n b)\n', 'x = )', 'print 1']
for text in TEXTS:
    try:
        compile(text, 'text', 'exec')
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
