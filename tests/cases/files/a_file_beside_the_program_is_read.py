with open('poem.txt', encoding='utf-8') as poem:
    for number, line in enumerate(poem, 1):
        print(number, repr(line))
print(len(open('poem.txt', 'rb').read()))
print('this very line' in open(__file__).read())
