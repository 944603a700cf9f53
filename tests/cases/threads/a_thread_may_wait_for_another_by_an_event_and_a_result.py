import threading
import time

results = {}
ready = threading.Event()


def fetch(name, seconds):
    time.sleep(seconds)
    results[name] = seconds * 10
    if len(results) == 3:
        ready.set()


def watch():
    while not ready.wait(timeout=1):
        print('still waiting at', time.monotonic(), sorted(results))
    print('ready at', time.monotonic(), sorted(results.items()))


threads = [threading.Thread(target=fetch, args=(f'job{n}', n)) for n in (1, 2, 3)]
watcher = threading.Thread(target=watch, name='watcher')
watcher.start()
for thread in threads:
    thread.start()
watcher.join()
