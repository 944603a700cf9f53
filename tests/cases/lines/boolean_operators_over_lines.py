def t(x):
    return x


if (t(1)
        and t(0)
        or t(2)):
    print("yes")
if not (
        t(0) or
        t(0)):
    print("none")
while (t(1) and
       not t(0)):
    break
x = (t(0)
     or t([])
     or t("end"))
print(x)
