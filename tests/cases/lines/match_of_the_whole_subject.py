def f(x):
    match x:
        case 1:
            pass
        case [
            2,
            _,
            *_
        ]:
            return (
                "two")
        case {
            "a":
                1 | 2
        } | None: y = 3
        case str() as s \
                if s:
            for c in s:
                match c:
                    case "a":
                        break
                    case _: continue
            else:
                print("no a")
        case _ if x == 4:
            print("four")
        case _:
            try:
                match x:
                    case 9: raise ValueError
            except ValueError:
                print("nine")
            finally:
                print("end")


for value in 1, [2, 3], [2, 3, 4], {"a": 2}, None, "", "xya", "xyz", 4, 5, 9:
    f(value)
