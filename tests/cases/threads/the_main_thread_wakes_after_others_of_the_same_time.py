import threading
import time


def sleeper():
    time.sleep(1)
    print('thread at', time.monotonic())


threading.Thread(target=sleeper).start()
time.sleep(1)
print('main at', time.monotonic())
