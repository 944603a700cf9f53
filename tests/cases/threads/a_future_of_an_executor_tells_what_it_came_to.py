import time
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor


def work(n):
    time.sleep(n)
    return 10 // n


def told(future):
    print('told', future.done(), future.cancelled())


with ThreadPoolExecutor(max_workers=1) as executor:
    good, bad, never = executor.submit(work, 1), executor.submit(work, 0), executor.submit(work, 5)
    for future in (good, bad, never):
        future.add_done_callback(told)
    print(never.cancel(), never.cancelled(), never.done(), good.cancel())
    print(good.result(), good.exception())
    try:
        bad.result()
    except ZeroDivisionError as error:
        print('bad:', error)
    print(repr(bad.exception()))
    try:
        never.result()
    except CancelledError as error:
        print('never:', repr(error))
    slow = executor.submit(work, 3)
    try:
        slow.result(timeout=1)
    except TimeoutError as error:
        print(repr(error), time.monotonic())
    slow.add_done_callback(lambda future: print('slow is', future.result()))
future = Future()
future.set_result(1)
try:
    future.set_result(2)
except Exception as error:
    print(type(error).__name__)
