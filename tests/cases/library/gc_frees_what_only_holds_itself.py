import gc
class Node:
    def __init__(self, name):
        self.name = name
        self.other = None
    def __del__(self):
        print('gone', self.name)
a, b = Node('a'), Node('b')
a.other, b.other = b, a
del a, b
print('unreachable')
gc.collect()
print('collected')
l = []
l.append(l)
del l
d = {}
d['self'] = d
del d
print(gc.collect() >= 2)
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.get_threshold())
class Phoenix:
    kept = []
    def __del__(self):
        print('rises')
        Phoenix.kept.append(self)
p = Phoenix(); p.me = p
del p
gc.collect()
print(len(Phoenix.kept), Phoenix.kept[0].me is Phoenix.kept[0])
def f():
    x = 1
    def g():
        return g, x
    return g
f()
print(gc.collect() > 0)
def gen(me):
    try:
        yield me
    finally:
        print('closed')
holder = []
it = gen(holder)
holder.append(it)
next(it)
del it, holder
gc.collect()
