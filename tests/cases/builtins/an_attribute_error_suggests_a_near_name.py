import asyncio


class Counter:
    def __init__(self):
        self.total = 0

    def increment(self):
        self.totl += 1


try:
    [].appendd(1)
except AttributeError as error:
    print(error, error.name, error.obj)
try:
    asyncio.slep
except AttributeError as error:
    print(error, error.obj is asyncio)
    Counter().increment()
