match x:
    case Point(a=1, 2):
        pass
