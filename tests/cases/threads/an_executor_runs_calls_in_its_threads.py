import threading
import time
from concurrent.futures import ThreadPoolExecutor


def square(n):
    print(n, 'in', threading.current_thread().name, 'at', time.monotonic())
    time.sleep(n)
    return n * n


with ThreadPoolExecutor(max_workers=2) as executor:
    futures = [executor.submit(square, n) for n in (3, 1, 2)]
    print([future.running() for future in futures], [future.done() for future in futures])
    for future in futures:
        print(future.result(), time.monotonic())
print('all done at', time.monotonic())
