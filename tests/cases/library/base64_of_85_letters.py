import base64

for size in range(9):
    data = bytes(range(200, 200 + size))
    print(base64.b85encode(data), base64.a85encode(data), base64.b85decode(base64.b85encode(data)) == data,
          base64.a85decode(base64.a85encode(data)) == data, base64.b32hexencode(data))
print(base64.a85encode(b'\0\0\0\0    hello' * 3, foldspaces=True, wrapcol=20, adobe=True))
print(base64.a85decode(b'<~87cURD]i,"Ebo7~>', adobe=True), base64.b85encode(b'abc', pad=True))
for wrong in (b'ab,', b'~~~~~'):
    try:
        base64.b85decode(wrong)
    except ValueError as error:
        print(error)
