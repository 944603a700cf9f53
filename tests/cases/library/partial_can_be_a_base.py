from functools import partial


class Named(partial):
    label = 'named'

    def twice(self, value):
        return self(self(value))


add = Named(lambda a, b=1: a + b, b=3)
print(add(1), add.twice(1), isinstance(add, partial), add.keywords, add.args)
add.note = 'mine'
print(vars(add))
flat = partial(Named(max, 3), 5)
print(type(flat).__name__, flat.args, flat(4))


class Quoted(partial):
    def __call__(self, *args):
        return f'<{super().__call__(*args)}>'


quoted = Quoted(int, base=2)
print(quoted('101'), partial(quoted)('11'))


class Slotted(partial):
    __slots__ = ('extra',)


slotted = Slotted(sorted, [3, 1, 2])
slotted.extra = 4
print(slotted(), slotted.extra, repr(slotted))


class Made(partial):
    def __new__(cls, func, *args):
        self = super().__new__(cls, func, *args)
        self.count = len(args)
        return self


print(Made(print, 1, 2).count)


class Begun(partial):
    def __init__(self, func, *args):
        self.begun = True


print(Begun(max, 1, 7)(3), Begun(max).begun)
for wrong in (lambda: Named(), lambda: Named(3)):
    try:
        wrong()
    except TypeError as error:
        print(error)
