import threading
import time

condition = threading.Condition()
items = []


def consumer(name):
    with condition:
        while not items:
            condition.wait()
        print(name, 'takes', items.pop(0), 'at', time.monotonic())


def producer():
    for i in range(3):
        time.sleep(1)
        with condition:
            items.append(i)
            print('made', i)
            condition.notify()


threads = [threading.Thread(target=consumer, args=(name,)) for name in 'abc'] + [threading.Thread(target=producer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
with condition:
    print(condition.wait(timeout=1), time.monotonic())
    print(condition.wait_for(lambda: items, timeout=0.5), time.monotonic())
    print(condition.wait_for(lambda: 'at once'))
for method in (condition.wait, condition.notify, condition.notify_all):
    try:
        method()
    except RuntimeError as error:
        print(error)
