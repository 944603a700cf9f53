class Traced:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("get", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        if name == "lazy":
            return "made up"
        raise AttributeError(f"nothing called {name}")

    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)

    def method(self):
        return self.x


t = Traced()
print(t.x, t.lazy, t.method())
t.y = 2
del t.y
for name in "y", "other":
    try:
        getattr(t, name)
    except AttributeError as error:
        print(error)
print(hasattr(t, "x"), hasattr(t, "no"), getattr(t, "no", "default"))


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        setattr(self.target, name, value)


p = Proxy(type("T", (), {"a": 1})())
p.b = 5
print(p.a, p.b, p.target.__dict__, p.__dict__.keys())
