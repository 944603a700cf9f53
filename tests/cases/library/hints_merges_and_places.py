import bisect
import heapq
import operator


class Hinted:
    def __length_hint__(self):
        return 4


class Silent:
    def __length_hint__(self):
        return NotImplemented


class Wrong:
    def __init__(self, answer):
        self.answer = answer

    def __length_hint__(self):
        return self.answer


print(operator.length_hint(Hinted()), operator.length_hint(Silent(), 7), operator.length_hint([1, 2]))
for answer in (-1, 'x'):
    try:
        operator.length_hint(Wrong(answer))
    except (TypeError, ValueError) as error:
        print(error)
rows = [sorted([('AB'[(i + j) % 2], i, j) for j in range(4)], key=lambda t: t[0], reverse=True) for i in range(4)]
print(list(heapq.merge(*rows, key=lambda t: t[0], reverse=True)))
for wrong in (lambda: bisect.insort(10, 10), lambda: bisect.insort_left([1], 5, -1)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
