import threading
import time

forks = [threading.Lock() for _ in range(5)]


def philosopher(n):
    first, second = sorted((n, (n + 1) % 5))
    for meal in range(2):
        time.sleep(0.1 * n)
        with forks[first]:
            with forks[second]:
                print(f'{n} eats {meal} at {time.monotonic():.1f}')
                time.sleep(1)


threads = [threading.Thread(target=philosopher, args=(n,)) for n in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'all have eaten at {time.monotonic():.1f}')
