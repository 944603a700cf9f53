def f(x):
    for x in x:
        try: raise ValueError
        except* ValueError: y = 2
def g(x):
    try: raise ValueError
    except* ValueError: y = 2
def h(x):
    if x:
        try: raise ValueError
        except* ValueError: y = 2
def k(x):
    with x:
        try: raise ValueError
        except* ValueError: y = 2
def m(x):
    try:
        try: raise ValueError
        except* ValueError: y = 2
    finally: z = 3
def n(x):
    try: raise ValueError
    except* ValueError:
        if x:
            y = 3
        else:
            z = 4
    else: y = 3
f([1,2])
g(1)
h(1)
class M:
    def __enter__(self): pass
    def __exit__(self, *a): pass
k(M())
m(1)
n(0)
n(1)
def o(x):
    try: raise ValueError
    except* ValueError as e:
        print(
            1,
            2)
    except* OSError:
        pass
o(1)
async def q(x):
    try:
        raise ValueError
    except* ValueError as e:
        y = 2
try: q(1).send(None)
except StopIteration: pass
