match x:
    case 1:
foobar
