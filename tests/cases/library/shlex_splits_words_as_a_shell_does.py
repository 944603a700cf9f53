import shlex

for text in ["a b 'c d' e\\ f", 'x "y \\" z" w', "it''s", 'a#b c # rest', 'a=1 b="x y"', '', "''", 'a;b|c && d']:
    print(shlex.split(text), shlex.split(text, comments=True), list(shlex.shlex(text, punctuation_chars=True)))
for text in ["'open", 'back\\']:
    try:
        shlex.split(text)
    except ValueError as error:
        print(error)
print(shlex.split('say "hi there" x', posix=False))
print(shlex.quote("it's"), shlex.quote('plain'), shlex.quote(''), shlex.join(['a b', 'c']))
words = shlex.shlex("move north; look 'at lamp'", posix=True)
words.whitespace += ';'
print(list(words), words.lineno)
