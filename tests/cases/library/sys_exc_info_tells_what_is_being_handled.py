import sys

print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind, value, traceback is value.__traceback__)
    try:
        int("x")
    except ValueError:
        print(sys.exception())
    print(sys.exception())
print(sys.exc_info())
