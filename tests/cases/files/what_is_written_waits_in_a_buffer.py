file = open('late.txt', 'w')
file.write('abc')
print(repr(open('late.txt').read()))
file.flush()
print(repr(open('late.txt').read()))
file.write('x' * 20000)
print(len(open('late.txt').read()) > 3)
del file
print(len(open('late.txt').read()))
