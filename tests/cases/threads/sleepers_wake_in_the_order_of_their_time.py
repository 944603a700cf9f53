import threading
import time


def sleeper(name, delay):
    time.sleep(delay)
    print(name, 'woke at', time.monotonic())


threads = [threading.Thread(target=sleeper, args=(n, d)) for n, d in [('slow', 3), ('quick', 1), ('middle', 2)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
