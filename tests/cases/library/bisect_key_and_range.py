from bisect import bisect_left, bisect_right, insort_right

people = [('Ada', 36), ('Alan', 41), ('Grace', 85)]
print(bisect_left(people, 41, key=lambda person: person[1]), bisect_right(people, 41, key=lambda person: person[1]))
insort_right(people, ('Edsger', 41), key=lambda person: person[1])
print(people)
numbers = [5, 1, 2, 3, 0]
print(bisect_left(numbers, 2, 1, 4), bisect_right(numbers, 2, lo=1, hi=4))
try:
    bisect_left(['a'], 1)
except TypeError as error:
    print(error)
