import threading
import time


def parent():
    child = threading.Thread(target=time.sleep, args=(1,))
    print('child', child.daemon)
    own = threading.Thread(target=print, args=('hello',), daemon=False)
    print('own', own.daemon)
    own.start()


for daemon in (None, True, False):
    thread = threading.Thread(target=parent, daemon=daemon)
    print('parent', thread.daemon)
    thread.start()
    thread.join()
