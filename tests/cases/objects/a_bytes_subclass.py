class Packet(bytes):
    def checksum(self):
        return sum(self) % 256


p = Packet(b"abc")
p.sender = 7
print(p, repr(p), p.checksum(), p.sender, type(p + b"d"), p.hex(), p == b"abc", hash(p) == hash(b"abc"), p[0], p[1:])
print(Packet(3), Packet([65, 66]), Packet("é", "utf-8"), type(p.upper()))
