import random

print(random.random(), random.randint(1, 6), random.choice("abc"))
random.seed(0)
print(random.random(), random.randint(1, 6), random.choice("abc"))
