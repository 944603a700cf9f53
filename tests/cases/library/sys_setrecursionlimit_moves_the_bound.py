import sys


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


sys.setrecursionlimit(200)
print(100 < depth() < 200, sys.getrecursionlimit())
sys.setrecursionlimit(3000)
print(2500 < depth() < 3000)
try:
    sys.setrecursionlimit(0)
except ValueError as error:
    print(error)
