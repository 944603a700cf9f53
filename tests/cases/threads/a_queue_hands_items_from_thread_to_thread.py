import queue
import threading
import time

jobs = queue.Queue(maxsize=2)


def producer():
    for i in range(5):
        jobs.put(i)
        print('put', i, 'at', time.monotonic())
    jobs.put(None)


def consumer():
    while (item := jobs.get()) is not None:
        time.sleep(1)
        print('got', item, 'at', time.monotonic())
        jobs.task_done()
    jobs.task_done()


threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for thread in threads:
    thread.start()
jobs.join()
print('all done at', time.monotonic(), jobs.empty(), jobs.qsize())
