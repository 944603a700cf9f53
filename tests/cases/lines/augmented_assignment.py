x = 1
x += (
    2
    + x
)
items = [1]
items[
    0
] *= 3
class A:
    n = 0
A.n -= \
    4
print(x, items, A.n)
