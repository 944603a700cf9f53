import time
from concurrent.futures import ThreadPoolExecutor


def slow_sum(a, b):
    time.sleep(a)
    print('summed', a, b)
    return a + b


with ThreadPoolExecutor() as executor:
    results = executor.map(slow_sum, [3, 1, 2], [10, 20, 30, 40])
    print('mapped at', time.monotonic())
    for result in results:
        print(result, time.monotonic())
    try:
        list(executor.map(slow_sum, [5, 1], [0, 0], timeout=2))
    except TimeoutError as error:
        print('too slow', repr(error), time.monotonic())
