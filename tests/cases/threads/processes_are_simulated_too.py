import time
from concurrent.futures import ProcessPoolExecutor


def power(base, exponent):
    time.sleep(exponent)
    return base ** exponent


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(power, [2, 3, 4], [3, 2, 1], chunksize=1)), time.monotonic())
        print(executor.submit(power, 5, 2).result())
