def action(event):
    match event:
        case {"type": "click", "at": (x, y)}:
            return f"click at {x} {y}"
        case {"type": "key", "key": str(key), **rest}:
            return f"key {key} with {rest}"
        case {"type": kind, **others} if others:
            return f"{kind} and {others}"
        case {"type": _}:
            return "something"
        case {**everything}:
            return everything


for event in (
    {"type": "click", "at": (1, 2)},
    {"type": "click", "at": [1, 2, 3]},
    {"type": "key", "key": "a", "shift": True},
    {"type": "key", "key": 3},
    {"type": "none"},
    {},
    {"other": 1},
    [("type", 1)],
):
    print(event, action(event))


class Counting(dict):
    def __missing__(self, key):
        return 0


match Counting(a=1):
    case {"b": value}:
        print("b", value)
    case {"a": value}:
        print("a", value)
match {None: 1, 2.5: 2, (-3): 3, 4: 4}:
    case {None: a, 2.5: b, -3: c}:
        print(a, b, c)
match {}:
    case {}:
        print("any mapping")


class Keys:
    one = two = "same"


try:
    match {"same": 1, "x": 2}:
        case {Keys.one: a, Keys.two: b}:
            print(a, b)
except ValueError as error:
    print(error)
