import threading
import time

lock = threading.Lock()
lock.acquire()
print(lock.acquire(blocking=False))
print(lock.acquire(timeout=1.5), time.monotonic())
for arguments in [(False, 1), (True, -2)]:
    try:
        lock.acquire(*arguments)
    except ValueError as error:
        print(error)


def free():
    time.sleep(1)
    lock.release()


threading.Thread(target=free).start()
print(lock.acquire(timeout=5), time.monotonic())
lock.release()
try:
    lock.release()
except RuntimeError as error:
    print(error)
