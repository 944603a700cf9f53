def tell(text, value):
    print(text)
    return value


def function(a: tell("a", int) = tell("default", 1), *, b: tell("b", str) = tell("kwdefault", 2)) -> tell("return", None):
    c: tell("never", int) = tell("local", 3)


function()
x: tell("annotation", int) = tell("value", 4)
target = {}
target[tell("key", 1)]: tell("item annotation", int) = tell("item value", 5)
target[tell("key only", 1)]: tell("item annotation", int)
try:
    y: undefined = 5
except NameError as error:
    print(error, y)


class C:
    z: tell("in class", float)


print(C.__annotations__)
