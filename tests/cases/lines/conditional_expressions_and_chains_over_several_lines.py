def yes(value): return value


a = (yes(1)
     if yes(0)
     else
     yes(2))
b = (yes(0) or
     yes(0)
     or yes(3) and
     yes(4))
c = (1
     < yes(2)
     <= yes(3)
     != 4)
d = [yes(n)
     for n in range(3)
     if n
     and n
     != 5]
e = {yes(k):
     yes(v)
     for k, v in
     [(1, 2)]}
if (yes(a) and
        not yes(0)):
    f = f'{a}' \
        f'{yes(b)}'
elif yes(
        c):
    pass
print(a, b, c, d, e, f, a
      [0:
       1] if a is
      str else d[
          0:
          yes(1)])
