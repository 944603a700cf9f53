kept = []


class Phoenix:
    count = 0

    def __del__(self):
        type(self).count += 1
        kept.append(self)


p = Phoenix()
del p
print(len(kept), Phoenix.count)
kept.clear()
print(len(kept), Phoenix.count)


class Broken:
    def __del__(self):
        print("closing")

    def close(self):
        pass


try:
    b = Broken()
    raise ValueError("x")
except ValueError:
    del b
    print("handled")


class Inherits(Broken):
    def __del__(self):
        super().__del__()
        print("child")


Inherits()
