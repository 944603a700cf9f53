print({5, 3, 1}, {'b', 'a', 'c'}, {'apple', 'banana', 'cherry'}, {6, 18, 38, 20}, {9, -5, 37, -14, -2}, {'name', 'get', 'list', 'dict'})
a, b = {1, 5, 9, 33, 64, 'x', None}, {5, 64, 128, 'y'}
print(a, b, a | b, a & b, a - b, a ^ b, b ^ a, sep='\n')
s = set()
for n in range(0, 200, 7):
    s.add(n * 31 % 101)
    if n % 3 == 0:
        s.discard(n)
print(s, len(s))
print(s.pop(), s.pop(), s)
s.symmetric_difference_update(range(50))
print(s)
s.intersection_update([1, 2, 3, 40, 41, 90])
print(s, frozenset(s), set(list(s)), s.union([7], 'ab'), s.difference({1}, {2}))
for x in {30, 20, 10}:
    print(x)
print([*{'one', 'two', 'three', 'four'}], {1, 2} <= {1, 2, 3}, {1, 2}.isdisjoint([3]), {frozenset([1]): 2}[frozenset([1])])
print({1} in {frozenset([1])}, set('hello world'), {True, 1, 1.0})
