import threading
import time


def inner(name):
    print('inner', name, 'starts')
    time.sleep(1)
    print('inner', name, 'ends')


def outer():
    print('outer starts')
    first = threading.Thread(target=inner, args=('one',))
    first.start()
    print('outer goes on')
    time.sleep(0.5)
    second = threading.Thread(target=inner, args=('two',))
    second.start()
    first.join()
    print('outer joined one at', time.monotonic())
    second.join()
    print('outer joined two at', time.monotonic())


thread = threading.Thread(target=outer)
thread.start()
thread.join()
print('all done')
