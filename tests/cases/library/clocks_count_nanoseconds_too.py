import time

time.sleep(0.5)
print(time.time_ns(), time.monotonic_ns(), time.perf_counter_ns(), time.process_time_ns(), time.thread_time())
print(time.time(), time.monotonic(), time.perf_counter(), time.process_time())
begin = time.perf_counter()
time.sleep(0.25)
print(f'{time.perf_counter() - begin:.2f}')
