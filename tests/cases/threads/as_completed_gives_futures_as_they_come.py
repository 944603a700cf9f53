import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def work(n):
    time.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n


with ThreadPoolExecutor(max_workers=4) as executor:
    futures = {executor.submit(work, n): f'job {n}' for n in (3, 0, 2, 1)}
    for future in as_completed(futures):
        try:
            print(futures[future], future.result(), time.monotonic())
        except ValueError as error:
            print(futures[future], repr(error), time.monotonic())
    late = [executor.submit(work, n) for n in (1, 5)]
    try:
        for future in as_completed(late, timeout=3):
            print(future.result())
    except TimeoutError as error:
        print(error, time.monotonic())
