print(min(3, 1, 2), max([3, 1, 2]), max('a', 'b', 'ab'))
print(max([1, 1.0, True]), min([True, 1, 1.0]))
print(max(['aaa', 'b', 'cc'], key=len), min('b', 'A', key=str.lower))
print(max([], default='nothing'), min((n for n in [4, 2]), key=lambda n: -n))


def keyed(word):
    print('key of', word)
    return len(word)


def words():
    for word in ['one', 'three', 'five']:
        print('gives', word)
        yield word


print(max(words(), key=keyed))
for call in (lambda: min([]), lambda: max(), lambda: max(1, 2, default=3), lambda: min([1, 'a']), lambda: max(5)):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
