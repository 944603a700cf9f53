match x:
    case Point(a=1, a=2):
        pass
