class Tags(set):
    def add(self, tag):
        super().add(tag.lower())


class Key(frozenset):
    label = "key"


t = Tags(["b"])
t.add("A")
print(sorted(t), len(t), "a" in t, type(t | {"c"}), type(t.copy()), t == {"a", "b"})
print(Tags(), repr(Tags([1])), Key([1]), Key(), Key([1]) == frozenset([1]), hash(Key([1])) == hash(frozenset([1])))
print(Key([1, 2]).label, {Key([1]): "x"}[frozenset([1])], isinstance(Key(), frozenset))
