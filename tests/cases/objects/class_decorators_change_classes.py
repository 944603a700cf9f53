registry = []


def register(cls):
    registry.append(cls.__name__)
    return cls


def with_repr(*names):
    def decorate(cls):
        def __repr__(self):
            return f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"
        cls.__repr__ = __repr__
        return cls
    return decorate


@register
@with_repr("x", "y")
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


print(P(1, "a"), registry, P.__repr__.__qualname__)
