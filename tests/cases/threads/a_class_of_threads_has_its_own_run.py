import threading
import time


class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f'counter-{n}')
        self.n = n
        self.result = None

    def run(self):
        total = 0
        for i in range(self.n):
            total += i
            time.sleep(0.1)
        self.result = total


counters = [Counter(n) for n in (3, 5, 2)]
for counter in counters:
    counter.start()
for counter in counters:
    counter.join()
    print(counter.name, counter.result, round(time.monotonic(), 3))
