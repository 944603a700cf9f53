n = 0
while n < 3:
    print(n)
    n += 1
else:
    print("else")
while True:
    n -= 1
    if n == 1:
        continue
    if n < 0:
        break
    print("n", n)
else:
    print("never")
