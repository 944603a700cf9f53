import random
for s in [0, 1, -7, 2**40+3, 10**50, -10**30, 2**64, 2**63, 2**62, 1.5, -0.25, 3.0, "abc", "", "zażółć 日本", "x" * 300, "y"*111, "y"*112, b"bytes", True, 12345678901234567890]:
    random.seed(s)
    print(s, random.random(), random.randint(1, 6), random.randrange(10), random.randrange(5, 100, 7), random.randrange(100, 5, -3))
    print([random.getrandbits(k) for k in (1, 5, 31, 32, 33, 53, 63, 64, 65, 100, 0)])
    print(random.uniform(1, 10), random.uniform(-1.5, 2), random.gauss(0, 1), random.gauss(10, 2), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(0.5), random.triangular(), random.triangular(1, 10, 3))
    print(random.choice("abcdef"), random.choice([1, 2, 3]), random.choice(range(1000)))
    l = list(range(25))
    random.shuffle(l)
    print(l)
    print(random.sample(l, 5), random.sample(range(10**6), 12), random.sample("hello", 3), random.sample(range(90), 6), random.sample(range(80),7))
    print(random.choices("abc", k=10), random.choices([1, 2, 3], [5, 1, 1], k=12), random.choices("xyz", cum_weights=(0.5, 2, 3), k=5), random.choices((1,), [2]))
    print(random.randint(0, 10**30), random.randrange(10**25, 10**26, 10**5), random.randint(-5, 2**62), random.randint(2**63, 2**64))
    print(random.gauss(mu=1, sigma=3), sum(random.random() for _ in range(2000)))
