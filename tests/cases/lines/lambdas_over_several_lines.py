add = (lambda x,
       y: (x +
           y))
print(add(1, 2))
nested = (lambda
          n:
          [n
           for _ in (1, 2)])
print(nested(3))
print((lambda x=[1,
                 2]: x)())
print(sorted([3, 1], key=lambda n:
             -n))
