import time
import timeit

print(timeit.timeit(lambda: time.sleep(0.5), number=3))
print(timeit.repeat(lambda: None, repeat=2, number=5), timeit.default_timer() == time.perf_counter())
