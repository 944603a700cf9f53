import unicodedata

for character in ('\N{HANGUL SYLLABLE HAN}\N{HANGUL SYLLABLE GA}\N{HANGUL SYLLABLE HIH}', '\N{CJK UNIFIED IDEOGRAPH-6F22}',
                  '\N{GEORGIAN LETTER AN}\N{ARMENIAN SMALL LETTER AYB}', '\N{BRAILLE PATTERN DOTS-1245}',
                  '\N{MATHEMATICAL DOUBLE-STRUCK CAPITAL A}', '\N{BENGALI LETTER KA}', '\N{TAMIL LETTER A}',
                  '\N{CHEROKEE LETTER A}', '\N{N-ARY CIRCLED PLUS OPERATOR}', '\N{MUSICAL SYMBOL G CLEF}',
                  '\N{MAHJONG TILE RED DRAGON}', '\N{LATIN LETTER SMALL CAPITAL N}', '\N{CJK COMPATIBILITY IDEOGRAPH-F900}'):
    print(character, [hex(ord(c)) for c in character], [unicodedata.name(c) for c in character])

for name in ('georgian letter an', 'HANGUL SYLLABLE GAG', 'braille pattern blank'):
    print(ascii(unicodedata.lookup(name)))
