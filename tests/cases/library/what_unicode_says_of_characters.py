import unicodedata

for c in 'aZ5é ²½,$_\u0663\u0301\u1e9e\n':
    print(ascii(c), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c),
          unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None))
for form in 'NFC', 'NFD', 'NFKC', 'NFKD':
    print(form, ascii(unicodedata.normalize(form, 'Crème ﬁ ½ Å e\u0323\u0301')))
plain = unicodedata.normalize('NFKD', 'Ångström naïve façade')
print(''.join(c for c in plain if not unicodedata.combining(c)), unicodedata.is_normalized('NFC', plain))
for wrong in (lambda: unicodedata.category('ab'), lambda: unicodedata.normalize('X', 'a'),
              lambda: unicodedata.decimal('a')):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
