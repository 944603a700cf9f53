import threading
import time

count = 0


def careless():
    global count
    seen = count
    time.sleep(0.1)
    count = seen + 1


lock = threading.Lock()


def careful():
    global count
    with lock:
        seen = count
        time.sleep(0.1)
        count = seen + 1


for work in (careless, careful):
    count = 0
    threads = [threading.Thread(target=work) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(work.__name__, count, round(time.monotonic(), 1))
