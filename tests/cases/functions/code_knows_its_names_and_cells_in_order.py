def around(zulu, mike, alpha):
    tango = 1

    def inside():
        return alpha, zulu, bravo, tango

    bravo = 2
    return inside


def declared_only():
    later: int
    unused: str
    known = 1

    def inside():
        return later, known

    return inside


class Counter:
    total = 0


def count():
    Counter.total += 1
    Counter.total.real.imag -= len("a")
    if __debug__:
        print("counted")


print(around.__code__.co_cellvars, around(1, 2, 3).__code__.co_freevars)
print([cell.cell_contents for cell in around(1, 2, 3).__closure__])
print(declared_only.__code__.co_varnames, declared_only.__code__.co_cellvars)
try:
    declared_only()()
except NameError as error:
    print(error)
print(count.__code__.co_names)
module = compile("\n\nx = 1\n", "there.py", "exec")
print(module.co_firstlineno, str(module).split(", ")[1:])
