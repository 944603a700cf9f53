# Integers in nested loops.
def count(limit):
    total = 0
    for i in range(limit):
        j = 0
        while j < 10:
            if (i + j) % 3 == 0:
                total += j
            j += 1
    return total


print(count(900_000))
