import threading
import time

lock = threading.Lock()


def work(name):
    with lock:
        print(name, 'in at', time.monotonic(), lock.locked())
        time.sleep(1)
        print(name, 'out')


threads = [threading.Thread(target=work, args=(name,)) for name in 'abc']
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(lock.locked())
