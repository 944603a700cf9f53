import sys

names = {}


def typed(text):
    print('>>>', text.strip().replace('\n', '\n... '))
    try:
        exec(compile(text, '<typed>', 'single'), names)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text), error.end_offset)
    except Exception as error:
        print(repr(error))


for text in ['1 + 1', 'x = 5', 'x; None; "two"', '"no docstring"', 'if x:\n  x\n  x * 2\n', '_ + 1',
             'for i in range(2): i\n', 'def f():\n  "silent"\n  7\n  return 8\n', 'f()', 'class A:\n  9\n', '[\n1,\n2]',
             '1\n2', 'if x:\n  x\n3\n', 'x = 1\n# c\ny = 2', '1 +', 'for i in x: i', '', '1 / 0', 'y: int = 3', '...',
             'while 0:\n  pass\nelse:\n  "else"\n']:
    typed(text)

sys.displayhook = lambda value: print('shown', value)
typed('1; None; "a"')
