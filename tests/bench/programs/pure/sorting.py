# Sorting by keys, with lambdas, comprehensions and built-in functions.
people = [(f'name{n * 7919 % 10_007}', n % 90) for n in range(60_000)]
for _ in range(3):
    by_age = sorted(people, key=lambda person: (person[1], person[0]))
    ages = {age: [name for name, years in by_age[::97] if years == age] for age in range(0, 90, 9)}
    oldest = max(people, key=lambda person: person[1])
    total = sum(age for _, age in people)
print(by_age[0], by_age[-1], len(ages), oldest, total, any(age > 88 for _, age in people))
