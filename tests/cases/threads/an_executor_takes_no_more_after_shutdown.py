import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(n)
    print('worked', n)


executor = ThreadPoolExecutor(max_workers=1)
futures = [executor.submit(work, n) for n in (1, 2, 3)]
executor.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in futures], time.monotonic())
try:
    executor.submit(work, 1)
except RuntimeError as error:
    print(error)
for wrong in (0, -1):
    try:
        ThreadPoolExecutor(max_workers=wrong)
    except ValueError as error:
        print(error)
print('main ends')
