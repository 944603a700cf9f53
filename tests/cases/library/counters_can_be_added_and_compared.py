from collections import Counter

a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=1)
print(a + b, a - b, a & b, a | b)
print(+Counter(p=-1, q=2), -Counter(p=-1))
print(a == Counter(y=1, x=3), Counter(x=1) == Counter(x=1, y=0), a <= a + b, a > b)
a += b
a -= Counter(x=10)
print(a, a.copy())
try:
    Counter.fromkeys("a")
except NotImplementedError as error:
    print(error)
try:
    Counter(5)
except TypeError as error:
    print(error)
