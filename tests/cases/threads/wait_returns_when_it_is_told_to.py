import time
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait


def work(n):
    time.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n


for return_when in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
    with ThreadPoolExecutor() as executor:
        start = time.monotonic()
        futures = [executor.submit(work, n) for n in (1, 2, 3)]
        done, not_done = wait(futures, return_when=return_when)
        print(return_when, len(done), len(not_done), time.monotonic() - start)
with ThreadPoolExecutor() as executor:
    futures = [executor.submit(work, n) for n in (1, 4)]
    result = wait(futures, timeout=2)
    print(len(result.done), len(result.not_done), result.done == {futures[0]})
try:
    wait(futures, return_when='SOMETIME')
except ValueError as error:
    print(error)
