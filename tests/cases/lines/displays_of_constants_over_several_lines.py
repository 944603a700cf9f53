a, b = 1, 2
few = [1,
       2]
three = [1,
         2,
         3]
numbers = {1,
           2,
           3}
nested = ((1,
           2),
          -3)
for number in [1,
               2]:
    print(number)
for number in {3,
               3}:
    print(number)
print(a in [1,
            2], a not in
      {1,
       2})
keyed = {'a': a,
         'b':
             b}
single = {
    'a':
        a}
print(few, three, numbers, nested, keyed, single)
