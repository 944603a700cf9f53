def g():
    return [1]
def f():
    try:
        return g()
    finally:
        print("a")
def h(c):
    with c:
        return g()
def k():
    try:
        return 5
    finally:
        print("a")
class C:
    def __enter__(self): return self
    def __exit__(self, *a): pass
f(); h(C()); k()
