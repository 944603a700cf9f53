import threading
import time

thread = threading.Thread(target=time.sleep, args=(2,))
thread.start()
thread.join(timeout=0.5)
print(thread.is_alive(), time.monotonic())
thread.join(0)
print(thread.is_alive(), time.monotonic())
thread.join(5)
print(thread.is_alive(), time.monotonic())
thread.join()
print(time.monotonic())
