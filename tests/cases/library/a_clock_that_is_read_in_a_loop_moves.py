import datetime
import time

begun = time.perf_counter()
while time.perf_counter() - begun < 0.1:
    pass
print(round(time.perf_counter(), 1))
until = datetime.datetime.now() + datetime.timedelta(seconds=1)
while datetime.datetime.now() < until:
    pass
print(f'{time.monotonic():.1f}')
