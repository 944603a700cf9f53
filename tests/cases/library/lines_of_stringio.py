import io

text = io.StringIO('a\nb\n\nc')
print(text.readline(), text.readlines(), text.readline() == '', text.seek(0), [line.strip() for line in text], text.tell())
text.writelines(['x', 'y\n'])
print(repr(text.getvalue()), text.readable(), text.closed)
