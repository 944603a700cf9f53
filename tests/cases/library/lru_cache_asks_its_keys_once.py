# How often a cache asks objects for their hash, and whether they are equal.
from functools import lru_cache


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print('hash', self.name)
        return ord(self.name)

    def __eq__(self, other):
        print('eq', self.name, other.name)
        return self.name == other.name


@lru_cache(maxsize=2)
def work(key, again=False):
    print('work', key.name)
    return key.name * 2


for name in 'a', 'b', 'a', 'c', 'b':
    print(work(Key(name)))
print(work.cache_info())
key = Key('x')
work(key, again=True)
work(key, again=True)


@lru_cache
def nested(n):
    return 1 if n < 2 else n * nested(n - 1)


print(nested(10), nested.cache_info())
