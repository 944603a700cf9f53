def f(x):
    match (
        x):
        case [
            a,
            int(
                real=b) as c,
            *rest
        ] if (
            a > 1
            and b):
            print(1)
        case (
            {"k":
                [v,
                 w],
             **others}):
            print(v)
        case (
            str()
            | int()
            | [
                float()]
        ):
            print("or")
    return 0
def g(x):
    match x:
        case 1 | 2 if x == 1: pass
        case (3
              | 4
              | 5): pass
        case None: y = 1
        case y: return y
def h(x):
    match x:
        case (
            _
        ): return 1
def k(x):
    match x:
        case 1: return 1
        case (
            _
        ): return 1
for v in [[2,3,4,5],[1,0],[2,0],{"k":[1,2],"z":3},{"k":[1,2]},{"k":1},"s",5,[1.5],[1],None,1.5]:
    f(v)
for v in 1,2,3,4,5,6,None: print(g(v))
h(1); k(1); k(2)
