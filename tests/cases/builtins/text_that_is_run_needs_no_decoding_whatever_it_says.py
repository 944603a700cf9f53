import ast

text = "# coding: latin-1\nword = 'é€'\n"
names = {}
exec(text, names)
print(ascii(names['word']))
exec("# -*- coding: nobody-knows -*-\nprint('run')")
print(eval("# coding: cp1252\n'ü'"))
print(ast.dump(ast.parse("#coding=latin-1\n'ö'")))

exec(b"# coding: latin-1\nword = '\xe9'\n", names)
print(names['word'])
exec("word = 'ß'".encode(), names)
print(names['word'])
exec(b"\xef\xbb\xbfprint('behind a mark')")
print(ascii(eval(b"# coding: iso-8859-1\n'\xe9'")))

for given in ['\ufeffx = 1', "x = '\ud800'", 1, None]:
    try:
        exec(given)
    except (SyntaxError, UnicodeEncodeError, TypeError) as error:
        print(type(error).__name__, ascii(error.args))
