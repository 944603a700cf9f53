counter = 1
globals()["made"] = 5
print(made, globals()["counter"], "counter" in locals(), locals() is globals())


def function(a, *b, c=3, **d):
    e = a
    print(locals())
    locals()["e"] = 99
    del a
    print(locals(), e)
    return (lambda: e)()


print(function(1, 2, f=4))


class Body:
    x = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["y"] = 2


print(Body.y, __builtins__.__name__, vars() is globals())
