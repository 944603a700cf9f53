import threading
import time

a, b = threading.Lock(), threading.Lock()


def transfer(first, second):
    with first:
        time.sleep(1)
        with second:
            print('transferred')


threading.Thread(target=transfer, args=(a, b)).start()
threading.Thread(target=transfer, args=(b, a)).start()
