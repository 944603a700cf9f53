def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


texts = ['a,b,,c', '  two  words ', '', 'line\none\r\ntwo\x0bthree', 'XaXbX', 'é日é']
for t in texts:
    print(t.split(), t.split(','), t.split('X', 1), t.rsplit('X', 1), t.split(None, 1), t.splitlines(), t.splitlines(True))
    print(t.partition('X'), t.rpartition(','), t.strip(), t.strip('Xa '), t.lstrip(), t.rstrip('c'), t.removeprefix('X'), t.removesuffix('X'))
    print(t.replace('X', '--'), t.replace('', '.', 3), t.find('X'), t.rfind('X'), t.count('X'), t.count(''), t.startswith(('X', 'a')), t.endswith('X', 1))
    print(t.center(20, '*'), t.ljust(9, '.'), t.rjust(9), t.zfill(9), t.expandtabs(4), '-'.join(t), t * 2, t[::-1])
show(lambda: 'a'.split(''))
show(lambda: 'a'.index('b'))
show(lambda: ','.join([1]))
show(lambda: ','.join(5))
show(lambda: 'a'.replace(1, 2))
show(lambda: 'a'.center(5, 'ab'))
show(lambda: 'a'.startswith(1))
show(lambda: 5 in 'a')
show(lambda: 'a' + 1)
show(lambda: 'a' * 1.5)
show(lambda: 'a' * 10**20)
