def inner(values):
    return values["missing"]


def outer():
    return inner({"present": 1}) + 1


print("before")
outer()
print("never")
