import io
import os

os.mkdir('folder')
open('there.txt', 'w').close()
for arguments in [('missing.txt',), ('',), ('folder',), ('no/where.txt', 'w'), ('there.txt/x',), ('there.txt', 'x'),
                  ('x', 'rw'), ('x', 'q'), ('x', 'rbt'), ('x', 'b'), (3.5,), (None,), ('x', 3), (99,), ('a\0b',),
                  ('x', 'w', 0), ('x', 'wb', -1, 'utf-8'), ('x', 'r', -1, 3), ('there.txt', 'r', -1, 'nope'),
                  ('x', 'r', -1, None, None, 'q')]:
    try:
        open(*arguments)
    except (OSError, ValueError, TypeError, LookupError) as error:
        print(type(error).__name__, error, getattr(error, 'errno', ''))
file = open('there.txt')
for wrong in (lambda: file.write('x'), lambda: file.truncate(), lambda: file.read('x'), lambda: file.seek(1, 1),
              lambda: file.seek(-1), lambda: file.seek(0, 9), lambda: file.nothing):
    try:
        wrong()
    except (OSError, ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error, isinstance(error, io.UnsupportedOperation))
file.close()
for wrong in (file.read, file.readline, file.__enter__, file.__iter__, file.tell, file.flush):
    try:
        wrong()
    except ValueError as error:
        print(error)
with open('there.txt', 'w') as file:
    for wrong in (file.read, file.readlines, file.__next__, lambda: file.write(b'x'), lambda: file.writelines([1])):
        try:
            wrong()
        except (OSError, TypeError) as error:
            print(type(error).__name__, error)
with open('nowhere/at/all.txt') as file:
    pass
