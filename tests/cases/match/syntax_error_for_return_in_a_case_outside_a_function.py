match x:
    case a if True:
        return
