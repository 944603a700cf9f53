# What a dict says of changes while somebody goes through it.
def changed(change, view=iter):
    d = {key: key.upper() for key in 'abc'}
    try:
        for item in view(d):
            change(d)
        return 'fine'
    except RuntimeError as error:
        return str(error)


def take_out_and_in(d):
    del d['c']
    d['c'] = 'again'


def add(d):
    d['z'] = 1


print(changed(take_out_and_in))
print(changed(take_out_and_in, dict.items))
print(changed(add, dict.values))
print(changed(lambda d: d.update(a=1)))

single = {0: 0}
try:
    for key in single:
        del single[0]
        single[0] = 0
except RuntimeError as error:
    print(error)


class Clearing:
    """Equal to what it meets, and takes the other dict's entries away when it is asked."""

    def __hash__(self):
        return 1

    def __eq__(self, other):
        source.clear()
        return True


target, source = {Clearing(): 1}, {1: 'one', 2: 'two'}
try:
    target.update(source)
except RuntimeError as error:
    print(error)


class Backwards(dict):
    def __iter__(self):
        return reversed(list(super().keys()))

    keys = __iter__


print(list(dict(Backwards(a=1, b=2))), list({**Backwards(a=1, b=2)}))
d = dict(a=1, b=[2])
print(d.keys().mapping == d, d.items() == {('a', 1)}, d.items() == d.copy().items(), d.keys() < {'a', 'b', 'c'})
left = iter(d)
next(left)
print(left.__length_hint__())
d['c'] = 3
print(left.__length_hint__())
print(d.popitem(), d.popitem(), d)
