import threading
import time


def fail():
    time.sleep(1)
    raise ValueError('no luck')


def helper(depth):
    if depth == 0:
        return {}['missing']
    return helper(depth - 1)


first = threading.Thread(target=fail)
second = threading.Thread(target=helper, args=(2,), name='helper')
first.start()
second.start()
first.join()
second.join()
print('main goes on', first.is_alive(), second.is_alive())
