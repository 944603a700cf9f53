import sys

print(repr(sys.stdin.read(3)), repr(sys.stdin.readline(2)), repr(sys.stdin.readline()), repr(sys.stdin.read(0)))
print(repr(sys.stdin.read(12)), repr(input()), repr(sys.stdin.readline(-1)))
print(repr(sys.stdin.read(2)), repr(sys.stdin.read(100)), repr(sys.stdin.read(1)), repr(sys.stdin.readline(5)))
