# Prints 50 MB.
line = 'x' * 999
for _ in range(50_000):
    print(line)
