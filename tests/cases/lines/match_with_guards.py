def f(x):
    match x:
        case [a, b] if (
            a > b):
            print(1)
        case {"k": v}:
            print(v)
        case str() | int() as z:
            print(z)
        case _:
            print("other")
    return 0
f([2,1])
f([1,2])
f({"k":3})
f("s")
f(1.5)
