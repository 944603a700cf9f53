match = {"case": 1}
case = "case"
_ = 3
print(match[case], match, _)
match(case) if callable(match) else print("not called")
match[case] = 2
match, case = case, match
print(match, case)
match match:
    case case:
        print(case)
match -1, *[2]:
    case -1, 2:
        print("tuple without parentheses")
type = 1
print(type)
