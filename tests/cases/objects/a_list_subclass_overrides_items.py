class OneBased(list):
    def __getitem__(self, index):
        return super().__getitem__(index - 1)

    def __iter__(self):
        for i in range(1, len(self) + 1):
            yield f"item {self[i]}"


items = OneBased("abc")
print(items[1], items[3], list(items), [x for x in items], items, *items)
print(len(items), "a" in items, "item a" in items)
