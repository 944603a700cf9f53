def first(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, y]:
            return f"two {x} {y}"
        case [x, *_, z]:
            return f"ends {x} {z}"
        case _:
            return "no sequence"


for value in ([], (1,), [1, 2], range(5), (1, (2, 3), 4), "ab", {1, 2}, 3, b"ab"):
    print(value, first(value))

match 5:
    case bound:
        pass
print(bound)
match [1, [2, [3, 4]]]:
    case [a, [b, [c, d]]]:
        print(a, b, c, d)
match (1, 2):
    case (whole, 3) | (2, whole):
        print("no")
    case other:
        print(other)
try:
    whole
except NameError as error:
    print(error)
