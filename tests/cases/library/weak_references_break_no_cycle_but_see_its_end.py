import gc
import weakref


class Tree:
    def __init__(self, name):
        self.name, self.children, self._parent = name, [], None

    @property
    def parent(self):
        return self._parent() if self._parent else None

    def add(self, child):
        self.children.append(child)
        child._parent = weakref.ref(self)
        return child


root = Tree("root")
leaf = root.add(Tree("leaf"))
print(leaf.parent.name)
del root
print(leaf.parent)
a, b = Tree("a"), Tree("b")
a.other, b.other = b, a
watch = weakref.ref(a, lambda _: print("cycle collected"))
del a, b
gc.collect()
print(watch())
