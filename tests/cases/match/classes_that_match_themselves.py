def kind(value):
    match value:
        case bool(b):
            return "bool", b
        case int(n) if n > 100:
            return "large", n
        case int(n) | float(n):
            return "number", n
        case str(s):
            return "str", s
        case bytes(b) | bytearray(b):
            return "bytes", b
        case list([first, *_]):
            return "list of", first
        case tuple(t):
            return "tuple", t
        case dict({"k": v}):
            return "dict with", v
        case set(s) | frozenset(s):
            return "set", s
        case type():
            return "type", value
        case object():
            return "object", type(value).__name__


for value in (True, 5, 500, 2.5, "s", b"b", bytearray(b"c"), [3, 4], [], (1,), {"k": 1}, {}, {1}, int, None):
    print(value, kind(value))
