class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


def kind(value):
    match value:
        case None:
            return 'none'
        case 1 | 2:
            return 'small'
        case [first,
              *rest] if rest:
            return first
        case {'key': found,
              **others}:
            return found
        case Point(0,
                   y=y):
            return y
        case str() as text:
            return text
        case (
            3 |
            4
        ):
            return 'more'
        case _:
            return 'other'


for each in (None, 2, [1, 2], [1], {'key': 5}, Point(0, 7), Point(1, 7), 'text', 4):
    print(kind(each))
