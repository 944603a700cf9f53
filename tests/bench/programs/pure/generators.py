# Generators: chained, sent to and thrown into.
def numbers(limit):
    for n in range(limit):
        yield n


def squares(source):
    for n in source:
        yield n * n


def both(limit):
    yield from squares(numbers(limit))
    yield from numbers(limit)


def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError:
            total = count = 0
            continue
        total += value
        count += 1
        average = total / count


print(sum(both(600_000)))
mean = averager()
next(mean)
for n in range(300_000):
    mean.send(n)
    if n % 10 == 0:
        mean.throw(ValueError)
print(mean.send(5))
