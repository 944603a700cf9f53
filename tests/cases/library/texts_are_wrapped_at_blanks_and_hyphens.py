import textwrap

text = "The quick-brown fox -- a state-of-the-art animal -- jumps over the lazy dog's supercalifragilistic tail. It's well-known!"
for width in (12, 30, 60):
    print(textwrap.fill(text, width))
print(textwrap.fill(text, 40, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten(text, 40), textwrap.shorten(text, 20, placeholder='...'))
print(textwrap.wrap(text, 14, break_long_words=False), textwrap.wrap(text, 25, max_lines=2), textwrap.wrap(''))
try:
    textwrap.wrap(text, 0)
except ValueError as error:
    print(error)
