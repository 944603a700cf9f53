def said(value):
    print("asked for", value)
    return value


print(said(0) or said("x"))
print(said(0) and said("x"))
print(said(1) < said(2) < said(0))
print(None or 0 or [] or "last")
