def parts(value):
    match value:
        case [1, *rest]:
            return "starts with one", rest
        case [*most, 9]:
            return "ends with nine", most
        case [first, *middle, last]:
            return first, middle, last
        case [*everything]:
            return everything


for value in ([1], [1, 2, 3], [5, 9], (4, 5, 6, 7), [2], [], range(3, 6)):
    print(value, parts(value))
match [1, 2, 3, 4, 5]:
    case [_, *_, four, _]:
        print(four)
match "not this", *range(3):
    case [str() as text, *numbers]:
        print(text, numbers)
