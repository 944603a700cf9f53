import pprint

pprint.pprint(b'abc' * 40)
pprint.pprint({'key': b'\x00\xff' * 30, 'other': bytearray(b'abcdefgh' * 12)}, width=50)
pprint.pprint([b'abc', b''], width=5)
