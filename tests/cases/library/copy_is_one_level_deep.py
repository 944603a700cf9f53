import copy

a = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[1].append(9)
a.append(5)
print(shallow, deep, shallow[1] is a[1], deep[1] is a[1])


class Node:
    def __init__(self, value):
        self.value, self.children, self.parent = value, [], None


root, child = Node(1), Node(2)
root.children.append(child)
child.parent = root
twin = copy.deepcopy(root)
print(twin is root, twin.children[0].parent is twin, twin.children[0] is child, copy.copy(root).children is root.children)
ring = [1]
ring.append(ring)
other = copy.deepcopy(ring)
print(other, other[1] is other, copy.deepcopy((1, 2)) is not None, copy.copy({1, 2}))
