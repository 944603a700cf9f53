with open('notes.txt', 'w') as file:
    print(file.write('one\ntwo\n'), file.name, file.mode, file.closed, file)
    file.writelines(f'{i}\n' for i in range(3))
    print('printed', 4, file=file)
print(file.closed)
with open('notes.txt', 'a', encoding='utf-8') as file:
    file.write('añb €\n')
with open('notes.txt') as file:
    print(file.readline(), file.readlines(), repr(file.read()))
with open('notes.txt', 'r+') as file:
    print(file.readline(), file.tell(), file.seek(0), file.read(5), file.tell())
    file.seek(0, 2)
    file.write('END')
    file.seek(0)
    print(file.read().split('\n'))
try:
    open('notes.txt', 'x')
except FileExistsError as error:
    print(error)
with open('notes.txt', 'w+') as file:
    print(repr(file.read()))
    file.write('new')
    file.seek(1)
    print(file.read(), file.truncate(2))
print(open('notes.txt').read())
