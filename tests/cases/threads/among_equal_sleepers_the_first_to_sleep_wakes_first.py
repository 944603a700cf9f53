import threading
import time


def sleeper(name):
    for turn in range(3):
        time.sleep(0.5)
        print(name, turn, time.monotonic())


for name in 'abc':
    threading.Thread(target=sleeper, args=(name,)).start()
