import random

random.seed(1)
for name, arguments in (('betavariate', (2, 3)), ('gammavariate', (2, 3)), ('gammavariate', (0.5, 1)), ('vonmisesvariate', (0, 4)),
                        ('paretovariate', (3,)), ('weibullvariate', (1, 2)), ('lognormvariate', (0, 1)), ('triangular', (0, 10, 3))):
    print(name, [getattr(random, name)(*arguments) for _ in range(4)])
print(random.randbytes(5))
