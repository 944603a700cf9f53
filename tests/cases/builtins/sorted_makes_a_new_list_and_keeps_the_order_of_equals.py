scores = [('ann', 3), ('bob', 1), ('cat', 3), ('dan', 1)]
print(sorted(scores, key=lambda pair: pair[1]))
print(sorted(scores, key=lambda pair: pair[1], reverse=True))
print(sorted('hello'), sorted({3: 'c', 1: 'a'}), scores[0])
print(sorted(n * n for n in (3, -4, 1)))


def key(word):
    print('key of', word)
    return word.lower()


print(sorted(['b', 'A', 'c'], key=key))
for call in (lambda: sorted([1, 'a']), lambda: sorted(5), lambda: sorted(), lambda: sorted([1], cmp=1)):
    try:
        call()
    except TypeError as error:
        print(error)
