class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("released", self.name)


first = Resource("first")
_private = Resource("private")
second = Resource("second")
print("the end")
