class History(list):
    def __init__(self, *items, limit=3):
        super().__init__(items)
        self.limit = limit

    def append(self, item):
        super().append(item)
        if len(self) > self.limit:
            del self[0]


h = History(1, 2)
for n in range(3, 7):
    h.append(n)
print(h, h.limit, len(h), h[-1], h + [9], type(h + [9]), type(h[:]), h == [4, 5, 6])
print([x * 2 for x in h], sorted(h, reverse=True), 5 in h, h.index(6), isinstance(h, list))
h.extend([7, 8])
h[0] = "first"
print(h, bool(History()), repr(History()))
