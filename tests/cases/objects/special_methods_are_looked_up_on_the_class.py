class A:
    def __len__(self):
        return 1


a = A()
a.__len__ = lambda: 99
a.__str__ = lambda: "instance"
a.__bool__ = lambda: False
print(len(a), a.__len__(), bool(a), str(a) == "instance")
A.__str__ = lambda self: "class"
print(str(a), f"{a}")
del A.__len__
try:
    len(a)
except TypeError as error:
    print(error)
