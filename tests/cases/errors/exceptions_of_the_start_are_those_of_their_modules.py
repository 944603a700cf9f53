import io
import signal

print(io.UnsupportedOperation in OSError.__subclasses__(), io.UnsupportedOperation in ValueError.__subclasses__())
print(signal.ItimerError in OSError.__subclasses__(), signal.ItimerError.__name__)
print(io.UnsupportedOperation.__mro__)
try:
    io.StringIO().fileno()
except ValueError as error:
    print(type(error), error)
