name = input('name? ')
print('hello', name)
print(repr(input()), repr(input('>')))
try:
    input('more? ')
except EOFError as error:
    print(error)
