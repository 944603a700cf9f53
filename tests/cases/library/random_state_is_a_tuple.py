import random

random.seed(5)
random.gauss(0, 1)
state = random.getstate()
a = random.gauss(0, 1), random.random()
random.setstate(state)
print(a == (random.gauss(0, 1), random.random()), state[0], len(state[1]), state[2])
