match x:
    case [_, _ | 3]:
        pass
