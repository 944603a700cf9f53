import random
from collections import UserList, deque

random.seed(1)
print(random.sample(UserList('abcdef'), 2), random.choice(UserList('xyz')))
print(random.sample(deque(range(9)), 2))
print(random.sample(['a', 'b'], counts=[3, 4], k=5))
print(random.choices('abc', (weight for weight in (1, 2, 3)), k=4))
for population in ({1, 2, 3}, {'a': 1}, iter([1])):
    try:
        random.sample(population, 1)
    except TypeError as error:
        print(error)
