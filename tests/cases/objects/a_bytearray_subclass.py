class Buffer(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.writes = 0

    def write(self, data):
        self.extend(data)
        self.writes += 1


b = Buffer(b"ab")
b.write(b"cd")
print(b, b.writes, len(b), bytes(b), b == b"abcd", b[0], type(b + b"x"))
