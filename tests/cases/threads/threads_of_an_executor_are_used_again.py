import threading
import time
from concurrent.futures import ThreadPoolExecutor


def where(n):
    time.sleep(n)
    return threading.current_thread().name


def hello(greeting):
    print(greeting, threading.current_thread().name)


with ThreadPoolExecutor(3, 'pool', hello, ('hello from',)) as executor:
    print(executor.submit(where, 1).result())
    print(executor.submit(where, 1).result())
    print(list(executor.map(where, [1, 1, 1, 1, 1])))
with ThreadPoolExecutor(1) as first, ThreadPoolExecutor(1) as second:
    print(first.submit(where, 0).result(), second.submit(where, 0).result())
