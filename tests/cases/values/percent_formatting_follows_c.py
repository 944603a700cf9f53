def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


for pattern in ['%d', '%5d', '%-5d|', '%05d', '%+d', '% d', '%.3d', '%x', '%#x', '%X', '%o', '%i', '%u', '%e', '%.2E', '%f', '%8.3f', '%-8.1f|',
                '%g', '%#g', '%G', '%c', '%s', '%10s', '%-10s|', '%.2s', '%r', '%a', '%5%', '%y', '%']:
    for value in [0, -42, 255, 3.75, 'text', 'é', None, True, 10**20, 65, (1,)]:
        show(lambda: pattern % (value if isinstance(value, tuple) else (value,)))
show(lambda: '%s and %s' % (1, 2))
show(lambda: '%s' % (1, 2))
show(lambda: '%s %s' % 1)
show(lambda: '%(a)s-%(b)05.1f' % {'a': 1, 'b': 2})
show(lambda: '%(a)s' % {'b': 1})
show(lambda: '%(a)s' % 5)
show(lambda: '%(a' % {})
show(lambda: '%*d|%-*d|%.*f' % (5, 1, 5, 2, 2, 3.14159))
show(lambda: '%*d' % ('a', 1))
show(lambda: 'no' % 1)
show(lambda: '100%%' % ())
show(lambda: b'%s %d %r' % (b'x', 5, 'é'))
show(lambda: b'%s' % 'x')
