import threading
import time


def work():
    print('work begins')
    time.sleep(1)
    print('work ends at', time.monotonic())


thread = threading.Thread(target=work)
print('before start')
thread.start()
print('after start')
thread.join()
print('joined at', time.monotonic())
