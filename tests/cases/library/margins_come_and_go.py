import textwrap

print(textwrap.dedent('''
    first
      second

    third
'''))
print(repr(textwrap.dedent('  a\n\tb')), repr(textwrap.dedent('a\n b')))
print(textwrap.indent('a\n\nb\n', '> '), textwrap.indent('a\n\nb', '- ', lambda line: True))
