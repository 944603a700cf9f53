import random
from collections import Counter

random.seed(2024)
throws = Counter(random.randint(1, 6) + random.randint(1, 6) for _ in range(600))
for total in sorted(throws):
    print(f'{total:>2} {throws[total]:>3} {"#" * (throws[total] // 5)}')
deck = [f'{r}{s}' for s in 'CDHS' for r in 'A23']
random.shuffle(deck)
print(deck[:5], random.sample(deck, 3), random.choices(['red', 'blue'], weights=[3, 1], k=5), random.choice(deck), round(random.gauss(10, 2), 6))
