import threading
import time


def deep(n):
    if n == 0:
        time.sleep(1)
        return 0
    return 1 + deep(n - 1)


def endless(n=0):
    return endless(n + 1)


def work(n):
    print(n, deep(n))


def fails():
    try:
        endless()
    except RecursionError as error:
        print(type(error).__name__)


threads = [threading.Thread(target=work, args=(400,)) for _ in range(4)] + [threading.Thread(target=fails)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
