import threading
import time

lock = threading.RLock()


def other():
    print('other got it:', lock.acquire(blocking=False))
    with lock:
        print('other in at', time.monotonic())


with lock:
    with lock:
        thread = threading.Thread(target=other)
        thread.start()
        time.sleep(1)
    print('main holds it once more')
    time.sleep(1)
thread.join()
try:
    lock.release()
except RuntimeError as error:
    print(error)
