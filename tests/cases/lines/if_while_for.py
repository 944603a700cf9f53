for i in range(2):
    if i == 0:
        x = 1
    elif i == 1:
        x = 2
    else:
        x = 3
n = 2
while n:
    n -= 1
else:
    x = 4
while True:
    break
for i in (1,
          2):
    continue
pass
