def f():
    pass


for base in bool, type(None), type(f), range, slice, type(...), type(len), type((i for i in [])):
    try:
        type("X", (base,), {})
    except TypeError as error:
        print(error)
try:
    class A(int, str):
        pass
except TypeError as error:
    print(error)
try:
    class B(object, int):
        pass
except TypeError as error:
    print(error)
try:
    class C(int, int):
        pass
except TypeError as error:
    print(error)
try:
    class D(5):
        pass
except TypeError as error:
    print(error)
