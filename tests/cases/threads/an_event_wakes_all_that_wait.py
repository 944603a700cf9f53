import threading
import time

event = threading.Event()


def waiter(name):
    print(name, 'waits', event.is_set())
    print(name, event.wait(), time.monotonic())


def impatient():
    print('impatient', event.wait(timeout=1), time.monotonic())


threads = [threading.Thread(target=waiter, args=(name,)) for name in 'ab'] + [threading.Thread(target=impatient)]
for thread in threads:
    thread.start()
time.sleep(2)
event.set()
print('set')
for thread in threads:
    thread.join()
print(event.wait(), event.is_set())
event.clear()
print(event.is_set(), event.wait(0.5), time.monotonic())
