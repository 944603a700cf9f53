class Thing:
    def __del__(self):
        print('thing goes')


def count(kept):
    thing = Thing()
    for n in range(2):
        try:
            yield n
        except ValueError as error:
            kept.append(error)


kept = []
numbers = count(kept)
next(numbers)
numbers.throw(ValueError())
del numbers
print('generator is gone')
kept.clear()
print('end')
