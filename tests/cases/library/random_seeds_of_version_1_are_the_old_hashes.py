import random

for seed in 'hello', '', 'x', b'bytes', 'ünï€', 'a longer text than one word', 7, 2.5, None:
    random.seed(seed, version=1)
    if seed is not None:
        print(repr(seed), random.random(), random.randint(1, 100))
random.seed('hello')
print(random.random())
own = random.Random()
own.seed('hello', 1)
print(own.random())
