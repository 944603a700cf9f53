import random

r = random.Random(42)
print([r.random() for _ in range(3)], r.randint(1, 10), r.choice('abc'), r.sample(range(100), 5), r.gauss(0, 1))
random.seed(7)
print(random.random(), r.random(), random.random())
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], random.sample(['a', 'b'], counts=[3, 2], k=4))


class Dice(random.Random):
    def roll(self):
        return self.randint(1, 6)


dice = Dice(3)
print([dice.roll() for _ in range(5)], isinstance(dice, random.Random))
