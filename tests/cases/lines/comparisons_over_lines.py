def t(x):
    return x


print(t(1)
      < t(2)
      < t(3)
      > t(9))
if t(1) < \
        t(0):
    pass
elif (t(1) <
      t(2) <
      t(3)):
    print("elif")
