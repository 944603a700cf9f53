import threading
import time

barrier = threading.Barrier(3)


def walker(n, timeout):
    try:
        barrier.wait(timeout)
    except threading.BrokenBarrierError as error:
        print(n, 'broken', repr(error), time.monotonic())


for n, timeout in ((1, None), (2, 1)):
    threading.Thread(target=walker, args=(n, timeout)).start()
time.sleep(2)
print(barrier.broken)
barrier.reset()
print(barrier.broken)
threading.Thread(target=walker, args=(3, None)).start()
time.sleep(1)
print(barrier.n_waiting)
barrier.abort()
