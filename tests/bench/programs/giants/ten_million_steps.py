# Ten million steps.
total = 0
for n in range(5_000_000):
    total += n
print(total)
