import asyncio
import functools


class Counter:
    def __init__(self):
        self.seen = []

    def __call__(self, future):
        self.seen.append(future.result())

    def method(self, future):
        self.seen.append(-future.result())


async def main():
    loop = asyncio.get_running_loop()
    counter = Counter()
    future = loop.create_future()
    future.add_done_callback(counter)
    future.add_done_callback(counter.method)
    print(future.remove_done_callback(counter.method))
    future.add_done_callback(counter.method)
    future.add_done_callback(functools.partial(print, 'partial'))
    future.add_done_callback(lambda future: future.add_done_callback(counter))
    future.set_result(7)
    await asyncio.sleep(0)
    print(counter.seen)
    await asyncio.sleep(0)
    print(counter.seen)
    future.add_done_callback(5)
    await asyncio.sleep(0)
    try:
        future.add_done_callback()
    except TypeError as error:
        print(error)
    try:
        future.add_done_callback(print, None)
    except TypeError as error:
        print(error)


asyncio.run(main())
