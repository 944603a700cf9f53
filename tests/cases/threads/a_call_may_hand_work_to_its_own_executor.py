import time
from concurrent.futures import ThreadPoolExecutor


def leaf(n):
    time.sleep(1)
    return n


with ThreadPoolExecutor(max_workers=4) as executor:
    def branch(n):
        print('branch', n)
        parts = [executor.submit(leaf, n * 10 + i) for i in range(2)]
        print('handed on', n)
        return sum(part.result() for part in parts)

    print([future.result() for future in [executor.submit(branch, n) for n in (1, 2)]], time.monotonic())
