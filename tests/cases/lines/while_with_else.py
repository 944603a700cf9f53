n = 3
while n:
    n -= 1
    if n == 1:
        continue
else:
    print("else")
while True:
    n += 1
    if n > 2:
        break
else:
    print("never")
while n > 0: n -= 1
while 0:
    print("never")
print(n)
