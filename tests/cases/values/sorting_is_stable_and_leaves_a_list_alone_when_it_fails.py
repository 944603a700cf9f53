def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


words = ['pear', 'Apple', 'fig', 'banana', 'kiwi', 'Date']
print(sorted(words), sorted(words, key=len), sorted(words, key=str.lower, reverse=True))
pairs = [(n % 3, n) for n in range(12)]
pairs.sort(key=lambda p: p[0])
print(pairs)
pairs.sort(key=lambda p: p[0], reverse=True)
print(pairs)
numbers = [n * 7919 % 1009 for n in range(500)]
print(sorted(numbers) == list(range(1009)) or sorted(numbers)[:10], sorted(numbers, reverse=True)[:5])
show(lambda: sorted([3, 1, 'a', 2]))
show(lambda: sorted([1, None]))
show(lambda: sorted([1, 2], key=5))


def refuse(n):
    if n == 2:
        raise ValueError('not two')
    return -n


x = [1, 3, 2, 4]
show(lambda: x.sort(key=refuse))
print(x)


def change(n):
    x.append(n)
    return n


show(lambda: x.sort(key=change))
print(x)
