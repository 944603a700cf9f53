x = 10
print(eval("x + 1"), eval(" x * 2 "), eval("[i * x for i in range(3)]"))
exec("y = x + 5\nprint('in exec', y)")
print(y)
space = {"x": 3}
exec("z = x * 2", space)
print(space["z"], sorted(k for k in space), "z" in globals())
names = {}
exec("a = 1\ndef f():\n    return 7\nb = f()", {}, names)
print(names["a"], names["b"])
print(eval("p + q", {"p": 1}, {"q": 2}))
print(exec("1 + 1"), eval(b"1 + 1"))


def function(n):
    local = 5
    print(eval("local + n"), sorted(eval("locals()")))
    exec("local = 99")
    print(local)


function(2)
exec("for i in range(2):\n    print(i)\nelse:\n    print('end')")
exec("""
class A:
    def method(self):
        return 'from a text'
print(A().method(), A.__module__)
""")
print(A().method())
for wrong in (3, None, [1]):
    for run in (eval, exec):
        try:
            run(wrong)
        except TypeError as error:
            print(error)
try:
    eval("1", [])
except TypeError as error:
    print(error)
try:
    exec("1", [])
except TypeError as error:
    print(error)
