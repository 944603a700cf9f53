import queue
import time

jobs = queue.Queue(1)
print(jobs.empty(), jobs.full(), jobs.maxsize)
for ask in (jobs.get_nowait, lambda: jobs.get(timeout=1.5), lambda: jobs.get(block=False)):
    try:
        ask()
    except queue.Empty as error:
        print('empty', repr(error), time.monotonic())
jobs.put('x')
for ask in (lambda: jobs.put_nowait('y'), lambda: jobs.put('y', timeout=2)):
    try:
        ask()
    except queue.Full as error:
        print('full', repr(error), time.monotonic())
print(jobs.get())
jobs.task_done()
for ask in (jobs.task_done, lambda: jobs.get(timeout=-1)):
    try:
        ask()
    except ValueError as error:
        print(error)
