import threading
import time


def tick():
    while True:
        print('tick', time.monotonic())
        time.sleep(1)


thread = threading.Thread(target=tick, daemon=True)
print(thread.daemon, thread.isDaemon())
thread.start()
time.sleep(2.5)
print('main ends at', time.monotonic())
