import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def greet(self):
        return f"I am {self.name}"


node = Node("n")
end = weakref.finalize(node, print, "finalized", sep="!")
proxy = weakref.proxy(node)
print(proxy.name, proxy.greet(), end.alive)
proxy.name = "m"
print(node.name)
method = weakref.WeakMethod(node.greet)
print(method()())
del node
print(end.alive, method())
try:
    proxy.name
except ReferenceError as error:
    print(error)
last = Node("last")
weakref.finalize(last, print, "at exit")
print("end")
