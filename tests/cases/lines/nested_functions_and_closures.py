def make(n):
    def add(x):
        return x + n

    def twice(x):
        def inner():
            return add(add(x))
        return inner()
    return add, twice


add, twice = make(2)
print(add(1), twice(1))
print([f(1) for f in make(3)])
