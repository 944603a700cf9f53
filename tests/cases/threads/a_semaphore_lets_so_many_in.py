import threading
import time

semaphore = threading.Semaphore(2)


def work(n):
    with semaphore:
        print(n, 'in at', time.monotonic())
        time.sleep(1)


threads = [threading.Thread(target=work, args=(n,)) for n in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(semaphore.acquire(), semaphore.acquire(blocking=False), semaphore.acquire(timeout=1))
print(semaphore.acquire(timeout=0.5), time.monotonic())
semaphore.release(2)
bounded = threading.BoundedSemaphore(1)
bounded.acquire()
bounded.release()
for attempt in (bounded.release, lambda: threading.Semaphore(-1), lambda: semaphore.release(0),
                lambda: semaphore.acquire(False, 1)):
    try:
        attempt()
    except ValueError as error:
        print(error)
