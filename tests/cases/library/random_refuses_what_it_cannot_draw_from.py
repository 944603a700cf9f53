import random

random.seed(0)
attempts = (
    lambda: random.choice([]),
    lambda: random.choice({1, 2}),
    lambda: random.choice(5),
    lambda: random.randint(5, 1),
    lambda: random.randint(1.5, 3),
    lambda: random.randint(1),
    lambda: random.randint(1, "5"),
    lambda: random.randrange(0),
    lambda: random.randrange(1, 10, 0),
    lambda: random.randrange(10, 1, 2),
    lambda: random.randrange(3, None, 2),
    lambda: random.sample([1], 3),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([1, 2], [1], k=2),
    lambda: random.choices([1, 2], [0, 0]),
    lambda: random.choices([1, 2], 3),
    lambda: random.choices([1, 2], [1, 2], cum_weights=[1, 2]),
    lambda: random.choices([]),
    lambda: random.seed([1]),
    lambda: random.getrandbits(-1),
    lambda: random.getrandbits(1.5),
    lambda: random.shuffle((1, 2)),
    lambda: random.uniform("a", 1),
)
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
