data = bytearray(b'abcdefgh')
view = memoryview(data)
part = view[2:5]
part[0] = ord('X')
part[1:] = b'YZ'
print(data, bytes(part), part.tolist(), len(view), view.nbytes, view.readonly, view.obj is data, view.format, view.itemsize)
print(view[::2].tobytes(), view[::-1].tolist()[:3], view[-1], 97 in view, view == bytes(data), view[1:3] == b'bX', part.hex())
numbers = memoryview(bytearray(8)).cast('i')
numbers[0] = -5
print(numbers.tolist(), numbers.shape, numbers.tobytes(), numbers.strides, numbers.ndim)
frozen = memoryview(b'abc')
print(frozen.readonly, hash(frozen) == hash(b'abc'), isinstance(frozen, memoryview), type(frozen), list(frozen), b'-'.join([frozen, b'z']))
with memoryview(b'xyz') as inner:
    print(inner[0])
for wrong in (lambda: frozen.__setitem__(0, 1), lambda: view[99], lambda: view.__setitem__(0, 300), lambda: memoryview('x'),
              lambda: inner[0], lambda: view['a'], lambda: hash(view), lambda: view.__setitem__(slice(0, 2), b'x'),
              lambda: memoryview(b'abc').cast('i'), lambda: memoryview(b'abc').cast('zz')):
    try:
        print(wrong())
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
print(int.from_bytes(memoryview(b'\x01\x00'), 'big'), bytes(memoryview(b'q')), bytearray(view[:2]) + view[:1], b'ab'.startswith(memoryview(b'a')))
