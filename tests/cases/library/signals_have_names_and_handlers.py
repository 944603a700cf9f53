import signal


def on_signal(number, frame):
    print('got', signal.Signals(number).name)


print(signal.SIGINT, repr(signal.SIGTERM), signal.Signals(1).name, signal.strsignal(signal.SIGTERM))
print(signal.getsignal(signal.SIGTERM), signal.signal(signal.SIGTERM, on_signal))
signal.raise_signal(signal.SIGTERM)
print(signal.getsignal(signal.SIGTERM) is on_signal)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.raise_signal(signal.SIGTERM)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print('interrupted')
for number, handler in ((signal.SIGKILL, on_signal), (100, on_signal), (signal.SIGINT, 5)):
    try:
        signal.signal(number, handler)
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
