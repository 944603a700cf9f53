import threading
import time

lock = threading.Lock()


def greedy():
    for i in range(3):
        with lock:
            print('greedy', i, time.monotonic())
            time.sleep(1)


def patient():
    with lock:
        print('patient', time.monotonic())


threading.Thread(target=greedy).start()
threading.Thread(target=patient).start()
