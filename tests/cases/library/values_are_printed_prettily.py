from collections import Counter, OrderedDict, defaultdict, deque
from pprint import pformat, pp, pprint

data = {'name': 'Ada Lovelace', 'born': 1815, 'tags': ['math', 'poetry', 'engines', 'analysis'], 'nested': {'z': 1, 'a': list(range(9))}}
pprint(data)
pprint(data, width=40, indent=2)
pprint(data, compact=True, width=50, sort_dicts=False)
pprint(data, depth=1)
pp({'b': 1, 'a': [2]})
print(pformat([1, 2]), pformat('short'))
pprint('the quick brown fox jumps over the lazy dog ' * 3, width=40)
pprint(set(range(40)), compact=True)
pprint(OrderedDict([('a' * 30, 1), ('b' * 30, 2), ('c' * 30, 3)]))
pprint(defaultdict(list, {'a' * 40: [1], 'b' * 40: []}))
pprint(Counter({'a' * 40: 3, 'b' * 40: 2}))
pprint(deque(range(30)))
pprint([{'id': i, 'name': f'user{i}', 'roles': ['admin', 'user']} for i in range(3)])
