# Generators and weak references in rings, and references that go while an exception is under way.
import gc
import weakref


class Thing:
    pass


def holder():
    try:
        itself = yield
        yield
    finally:
        print('the generator is closed')


ring = holder()
next(ring)
ring.send(ring)
del ring
print('dropped')
gc.collect()

thing = Thing()
try:
    [weakref.ref(thing), weakref.proxy(thing), 1 / 0]
except ZeroDivisionError as error:
    print(error)
print(weakref.getweakrefcount(thing))


class Named(weakref.ref):
    """A reference that remembers a name."""

    def __init__(self, target, callback=None, /, **names):
        super().__init__(target, callback)
        self.names = names

    def __call__(self):
        target = super().__call__()
        return target and (target, self.names)


first, second = Named(thing, name='first'), Named(thing, lambda r: print('gone', r.names), name='second')
print(first() == (thing, {'name': 'first'}), first is not second, weakref.getweakrefcount(thing))
print(first in weakref.getweakrefs(thing))
del thing
print(first(), second())


class Node:
    def __init__(self):
        self.me = self
        self.seen = weakref.ref(self, lambda r: print('not called: it goes too'))


Node()
gc.collect()
outside = []
node = Node()
outside.append(weakref.ref(node, lambda r: print('called')))
del node
gc.collect()
