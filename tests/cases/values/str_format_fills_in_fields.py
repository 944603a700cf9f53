def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


class Point:
    def __init__(self):
        self.x, self.tags = 3, {'a': [10, 20]}

    def __format__(self, spec):
        return '<' + spec + '>'


p = Point()
for pattern in ['{} {}', '{1} {0}', '{0.x} {0.tags[a][1]}', '{0:abc} {0:{1}}', '{1!r:>8}', '{{}} {{{1}}}', '{a} {b:>{w}}', '{:{}{}}', '{', '}', '{}{0}', '{0}{}',
                '{5}', '{zz}', '{0!x}', '{0!', '{0!r', '{0.}', '{0[}', '{0[]}', '{0[a]b}', '{0:{1:{2}}}', '{0', '{{}', '{a{b}}', '{0.nothing}', '{1[0]}', '{1[k]}']:
    show(lambda: pattern.format(p, 'text', '>', a=1, b=2, w=4))
show(lambda: '{x}'.format_map({'x': 1}))
show(lambda: '{y}'.format_map({'x': 1}))
