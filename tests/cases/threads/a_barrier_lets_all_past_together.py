import threading
import time

barrier = threading.Barrier(3, action=lambda: print('all are here at', time.monotonic()))


def walker(n):
    for lap in range(2):
        time.sleep(n)
        place = barrier.wait()
        print(n, 'past', lap, 'as', place)


threads = [threading.Thread(target=walker, args=(n,)) for n in (1, 2, 3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(barrier.parties, barrier.n_waiting, barrier.broken)
