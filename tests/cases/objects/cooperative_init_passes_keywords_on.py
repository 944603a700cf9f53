class Root:
    def __init__(self, **kwargs):
        assert not kwargs, kwargs
        self.log = ["Root"]


class Colored(Root):
    def __init__(self, *, color="red", **kwargs):
        super().__init__(**kwargs)
        self.color = color
        self.log.append("Colored")


class Sized(Root):
    def __init__(self, *, size=1, **kwargs):
        super().__init__(**kwargs)
        self.size = size
        self.log.append("Sized")


class Box(Colored, Sized):
    def __init__(self, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name


b = Box("b", size=3, color="blue")
print(b.log, vars(b))
