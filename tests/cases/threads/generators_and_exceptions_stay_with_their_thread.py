import threading
import time


def numbers(n):
    try:
        for i in range(n):
            yield i
            time.sleep(1)
    finally:
        print('closed', n)


def work(n):
    try:
        for i in numbers(n):
            if i == 2:
                raise KeyError(i)
            print(n, i)
    except KeyError as error:
        time.sleep(0.5)
        print(n, 'caught', error, error.__context__)


threads = [threading.Thread(target=work, args=(n,)) for n in (2, 3, 4)]
for thread in threads:
    thread.start()
try:
    raise OSError('mine')
except OSError as error:
    time.sleep(5)
    print('main still has', error)
