def classify(value):
    match value:
        case int():
            if value > 5:
                size = 'large'
                size += '!'
        case str():
            if value == 'x':
                print('x')
        case [first, *_]:
            for item in first:
                size = item
        case {}:
            while value:
                value.clear()
        case None:
            try:
                size = value.name
            except AttributeError:
                pass
    return value


for each in (9, 1, 'x', 'y', ['ab'], {'k': 1}, None):
    classify(each)
