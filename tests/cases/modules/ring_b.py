print("b begins")
import ring_a
try:
    ring_a.A
except AttributeError as error:
    print(str(error))
try:
    from ring_a import A
except ImportError as error:
    print(str(error).split(") (")[0], error.name)
B = 2
print("b ends")
