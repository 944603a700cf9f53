import logging
from concurrent.futures import BrokenExecutor, Future, ThreadPoolExecutor


def fail(*arguments):
    raise ValueError("failed")


logging.basicConfig(format="%(levelname)s:%(name)s")
future = Future()
future.add_done_callback(fail)
future.set_result(1)
try:
    future.set_running_or_notify_cancel()
except RuntimeError as error:
    print(error)
pool = ThreadPoolExecutor(1, initializer=fail)
try:
    pool.submit(print).result()
except BrokenExecutor as error:
    print(error)
