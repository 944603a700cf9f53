def g():
    while True:
        try:
            yield
        except ValueError:
            print("value")
        except KeyError:
            break
    yield "end"


x = g()
next(x)
x.throw(ValueError)
print(x.throw(KeyError))
try:
    x.throw(TypeError("t"))
except TypeError as error:
    print(error)
