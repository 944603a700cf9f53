def check(n):
    print("check", n)
    return n > 2


def classify(value):
    match value:
        case int(n) if check(n):
            return "big"
        case n if check(n) and n:
            return "never"
        case 1 if value == 1 or check(1):
            return "one"
        case x if (y := x * 10) > 15:
            return y
        case _ if False:
            return "no"
    return "nothing"


for value in (5, 1, 2):
    print(classify(value))
match 3:
    case n if n > 5:
        pass
print("n stays bound:", n)
