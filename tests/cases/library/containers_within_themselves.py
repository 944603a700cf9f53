# What contains itself is shown once: each type has its own words for the second time.
import types
from collections import ChainMap, OrderedDict, UserList, defaultdict, deque

lists = defaultdict(list)
lists['self'] = lists
print(lists, defaultdict(None, a=1))


class Counting(defaultdict):
    def count(self):
        return len(self)


own = Counting()
own.default_factory = own.count
print(own)

ordered = OrderedDict()
ordered['self'] = ordered
ordered['list'] = [ordered]
print(ordered)

chain = ChainMap({})
chain['self'] = chain
print(chain)

shared = UserList([1])
shared.append(shared)
print(shared)

queue = deque()
queue.append(queue)
print(queue)

space = types.SimpleNamespace(a=1)
space.inner = [space]
print(space)


class Place(types.SimpleNamespace):
    pass


place = Place(at=1)
place.inner = place
print(place)
