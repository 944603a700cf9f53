# A class based on weakref.ref may keep what it refers to; both go together, and nobody is told.
import gc
import weakref


class Noted(weakref.ref):
    __slots__ = ('note', 'other')

    def __init__(self, target, callback=None, note=''):
        super().__init__(target, callback)
        self.note = note

    def __new__(cls, target, callback=None, note=''):
        return super().__new__(cls, target, callback)


class Plain(weakref.ref):
    pass


class Thing:
    pass


def told(reference):
    print('told', type(reference).__name__)


thing = Thing()
noted = Noted(thing, told, 'first')
print(noted() is thing, noted.note)
del thing
print(noted())

thing = Thing()
plain = Plain(thing, told)
plain.kept = thing
del thing
print(plain() is plain.kept)
del plain
print('gone')

thing = Thing()
first, second = Plain(thing, told), Plain(thing, told)
first.next = second
second.kept = thing
del thing, second
del first
print('both gone')

thing = Thing()
thing.watcher = Plain(thing, told)
del thing
gc.collect()
print('a cycle tells nobody')

# What goes while an exception is on its way tells as well.
def fail():
    passing = Thing()
    globals()['watch'] = weakref.ref(passing, told)
    raise ValueError('on its way')


try:
    fail()
except ValueError as error:
    print(watch() is not None)
print(watch())


def drop(things):
    things.clear()
    raise KeyError('dropped')


held = [Thing()]
watch = Plain(held[0], told)
try:
    drop(held)
except KeyError as error:
    print(error, watch())
