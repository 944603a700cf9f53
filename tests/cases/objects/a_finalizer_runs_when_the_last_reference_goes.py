class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


a = Noisy("a")
a = None
print("after a")
b = c = Noisy("b")
del b
print("still")
del c


def f():
    local = Noisy("local")
    print("in f")


f()
items = [Noisy("1"), Noisy("2")]
items.pop()
print("popped")
items.clear()
Noisy("temporary")
d = {"k": Noisy("value")}
d["k"] = 1
x = Noisy("old")
x = Noisy("new")
print("end")
