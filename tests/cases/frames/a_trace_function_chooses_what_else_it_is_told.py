import collections
import functools
import sys


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


depth = 0


def tree(frame, event, arg):
    global depth
    if event == 'call':
        print('  ' * depth + f'-> {frame.f_code.co_name}({frame.f_locals["n"]}) from {frame.f_back.f_code.co_name}')
        depth += 1
    elif event == 'return':
        depth -= 1
        print('  ' * depth + f'<- {arg!r}')
    frame.f_trace_lines = False
    return tree


def traced(function):
    @functools.wraps(function)
    def wrapper(*args):
        before = sys.gettrace()
        sys.settrace(tree)
        try:
            return function(*args)
        finally:
            sys.settrace(before)
    return wrapper


print(traced(fib)(3))

hits = collections.Counter()


def cover(frame, event, arg):
    if event == 'line':
        hits[frame.f_lineno - frame.f_code.co_firstlineno] += 1
    return cover


def odd_and_even(n):
    found = []
    while n:
        if n % 2:
            found.append(n)
        else:
            found.append(-n)
        n -= 1
    return found


sys.settrace(cover)
odd_and_even(5)
sys.settrace(None)
print(sorted(hits.items()))


class Watch:
    def __init__(self, name):
        self.name = name
        self.last = None

    def __call__(self, frame, event, arg):
        value = frame.f_locals.get(self.name)
        if value != self.last:
            print(f'{self.name}: {self.last} -> {value}')
            self.last = value
        return self


def collatz(n):
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    return n


sys.settrace(Watch('n'))
collatz(6)
sys.settrace(None)


def calls_alone(frame, event, arg):
    print(event, frame.f_code.co_name, frame.f_trace)


sys.settrace(calls_alone)
fib(2)
sys.settrace(None)


def broken(frame, event, arg):
    if event == 'line':
        raise RuntimeError('the trace function itself')
    return broken


sys.settrace(broken)
try:
    fib(1)
except RuntimeError as error:
    print(error, sys.gettrace())


def begins_in_the_middle():
    def local(frame, event, arg):
        print('local', event, frame.f_lineno - frame.f_code.co_firstlineno)
        return local
    sys.settrace(lambda *event: None)
    sys._getframe().f_trace = local
    x = 1
    y = 2
    sys.settrace(None)
    return x + y


print(begins_in_the_middle(), sys._getframe().f_trace, sys._getframe().f_trace_lines)
