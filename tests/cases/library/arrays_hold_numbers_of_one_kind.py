from array import array

numbers = array('i', [1, 2, 3])
numbers.append(4)
numbers.extend([5, 6])
numbers[1:3] = array('i', [7, 8, 9])
print(numbers, len(numbers), numbers[-1], numbers[1:3], numbers.tolist(), numbers.itemsize, sum(numbers))
print(numbers + array('i', [1]), array('i', [1, 2]) * 2, 3 in numbers, numbers.index(7), array('f', [0.1]), array('b'))
print(array('h', [1, 2]).tobytes(), array('i', b'\x01\x00\x00\x00'), array('u', 'abc'), array('d', [1, 2.5]))
for wrong in (lambda: array('b', [200]), lambda: array('B', [-1]), lambda: array('i', ['a']), lambda: array('z'),
              lambda: numbers[10], lambda: numbers.remove(100), lambda: array('i').pop(), lambda: numbers + [1]):
    try:
        wrong()
    except (OverflowError, TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
