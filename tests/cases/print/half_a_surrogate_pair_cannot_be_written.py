import sys

for text in '\ud800', 'a\udcffb€':
    try:
        print('before', text, 'behind')
    except UnicodeEncodeError as error:
        print(error)
    try:
        sys.stdout.write(text)
    except UnicodeEncodeError as error:
        print(error)
    print('on stderr', text, file=sys.stderr)
    sys.stderr.write(text + '\n')
raise ValueError('with \ud801 in its text é')
