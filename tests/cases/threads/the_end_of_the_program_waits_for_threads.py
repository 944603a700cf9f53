import threading
import time


def work(name, seconds):
    time.sleep(seconds)
    print(name, 'ends at', time.monotonic())


threading.Thread(target=work, args=('second', 2)).start()
threading.Thread(target=work, args=('first', 1)).start()
print('main ends')
