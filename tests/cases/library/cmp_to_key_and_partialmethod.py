from functools import cmp_to_key, partial, partialmethod, reduce


def by_length_then_text(a, b):
    return len(a) - len(b) or (a > b) - (a < b)


print(sorted(["bb", "a", "ccc", "aa", "b"], key=cmp_to_key(by_length_then_text)))
print(max([3, 9, 4], key=cmp_to_key(lambda a, b: b - a)))


class Light:
    def __init__(self):
        self.state = None

    def set(self, state, loud=False):
        self.state = state
        return f"{state}!" if loud else state

    on = partialmethod(set, "on")
    shout = partialmethod(set, "off", loud=True)


light = Light()
print(light.on(), light.shout(), light.on(loud=True), light.state)
print(partial(int, base=2)("101"), reduce(lambda a, b: a * b, [1, 2, 3, 4], 1))
