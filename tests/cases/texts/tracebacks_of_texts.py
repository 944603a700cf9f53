def call(f):
    return f()


namespace = {"call": call}
exec("def inner():\n    return 1 / 0\n\ndef outer():\n    return call(inner)", namespace)
try:
    eval("outer()", namespace)
except ZeroDivisionError as error:
    print(error)
exec("outer()", namespace)
