# A trace function is told of each line of what it traces, and runs lines itself.
import sys


def tell(frame, event, argument):
    print(event, frame.f_lineno)
    return tell


def work():
    x = 1
    return x


sys.settrace(tell)
work()
sys.settrace(None)
print(work())
