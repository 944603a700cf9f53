import queue
import threading
import time

jobs, results = queue.Queue(), queue.SimpleQueue()


def worker(name):
    while True:
        try:
            seconds = jobs.get(timeout=2)
        except queue.Empty:
            print(name, 'has nothing to do', time.monotonic())
            return
        time.sleep(seconds)
        results.put((name, seconds))
        jobs.task_done()


for seconds in (3, 1, 1, 2):
    jobs.put(seconds)
threads = [threading.Thread(target=worker, args=(f'w{n}',)) for n in range(2)]
for thread in threads:
    thread.start()
jobs.join()
print('joined at', time.monotonic())
for thread in threads:
    thread.join()
while not results.empty():
    print(results.get())
