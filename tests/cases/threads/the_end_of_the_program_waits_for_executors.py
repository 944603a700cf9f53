import time
from concurrent.futures import ThreadPoolExecutor

executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix='late')


def work(n):
    time.sleep(1)
    print('worked', n, time.monotonic())


for n in range(3):
    executor.submit(work, n)
print('main ends')
