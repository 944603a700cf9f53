import sys
import traceback


def tracer(frame, event, arg):
    if event == "line" and frame.f_lineno == 14:
        raise KeyError("from the trace function")
    return tracer


def work():
    found = []
    for number in range(2):
        found.append(number)
    return found


sys.settrace(tracer)
try:
    work()
except KeyError:
    print(sys.gettrace())
    traceback.print_exc(file=sys.stdout)
