import bisect
from bisect import insort

grades = [60, 70, 80, 90]
for score in (33, 60, 77, 90, 100):
    print(score, 'FDCBA'[bisect.bisect(grades, score)], bisect.bisect_left(grades, score))
words = []
for word in 'the quick brown fox jumps over the lazy dog'.split():
    insort(words, word, key=len)
print(words)
bisect.insort_left(words, 'cat', key=len)
print(words)
try:
    bisect.bisect([1], 1, -1)
except ValueError as error:
    print(error)
