import time


class Index:
    def __index__(self):
        return 1


class Float:
    def __float__(self):
        return 1.0


begin = time.monotonic()
for seconds in (None, "a", [], 1j, Index(), Float(), float("nan"), float("inf"), 1e30, -1, -0.5, True, 2**70, 0.25):
    try:
        print(time.sleep(seconds), round(time.monotonic() - begin, 2))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
