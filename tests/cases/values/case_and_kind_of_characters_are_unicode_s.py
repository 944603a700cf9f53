for t in ['Hello World', 'straße ŉ ﬁ', 'ΑΣ ΣΑΣ σας', 'ǅ ǆ Ǆ', 'İıIi', '123', '½²٣', '日本', ' \t\n\u2003', 'snake_case', '9a', 'naïve', '', 'ÀÉ', 'it\'s they\'re']:
    print([t.upper(), t.lower(), t.title(), t.capitalize(), t.swapcase(), t.casefold()])
    print([t.isalpha(), t.isalnum(), t.isdecimal(), t.isdigit(), t.isnumeric(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isidentifier(), t.isprintable(), t.isascii()])
print('abc'.translate({97: None, 98: 'BB', 99: 120}), 'abc'.translate(str.maketrans('ab', 'xy', 'c')), sorted('éaZz'), max('abé'), 'a' < 'B', 'é' > 'z')
