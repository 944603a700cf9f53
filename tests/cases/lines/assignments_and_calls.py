a = 1
b = (a +
     2)
c = print(a,
          b,
          sep="-")
a += 1; b = a
d: int = 4
