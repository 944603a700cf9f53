import itertools

chained = iter([1])
for _ in range(20000):
    chained = itertools.chain(chained)
print(list(chained))
numbered = iter('ab')
for _ in range(300):
    numbered = enumerate(numbered)
depth = 0
item = next(numbered)
while isinstance(item, tuple):
    depth, item = depth + 1, item[1]
print(depth, item)
