import reprlib

for value in [list(range(20)), 'x' * 100, {i: i for i in range(9)}, set(range(9)), 10 ** 60, [[[[[[[[1]]]]]]]], (1,)]:
    print(reprlib.repr(value))


class Node:
    def __init__(self, name):
        self.name = name
        self.peers = []

    @reprlib.recursive_repr('<again>')
    def __repr__(self):
        return f'Node({self.name}, {self.peers!r})'


one, two = Node('one'), Node('two')
one.peers.append(two)
two.peers.append(one)
print(one, Node.__repr__.__name__)
short = reprlib.Repr()
short.maxlist = 2
short.maxstring = 10
print(short.repr([1, 2, 3]), short.repr('abcdefghijklmnop'))
