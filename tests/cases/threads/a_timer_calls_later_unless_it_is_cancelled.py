import threading
import time

timer = threading.Timer(2, print, args=['two seconds'], kwargs={'end': '!\n'})
cancelled = threading.Timer(1, print, ['never'])
timer.start()
cancelled.start()
cancelled.cancel()
cancelled.join()
print('cancelled at', time.monotonic())
timer.join()
print('called at', time.monotonic())
