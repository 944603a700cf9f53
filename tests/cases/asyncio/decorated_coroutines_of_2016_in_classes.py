# /// script
# [tool.loopglass]
# python = "3.6"
# ///
import asyncio


class Worker:
    def __init__(self, name, loop=None):
        self.name = name
        self.loop = loop or asyncio.get_event_loop()

    @asyncio.coroutine
    def work(self, n):
        for i in range(n):
            print(self.name, i)
            yield from asyncio.sleep(0.5, loop=self.loop)
        return self.name

    @asyncio.coroutine
    def fail(self):
        yield from self.work(1)
        raise ValueError(self.name)


@asyncio.coroutine
def main(loop):
    workers = [Worker(n, loop) for n in 'ab']
    done, pending = yield from asyncio.wait([w.work(2) for w in workers], loop=loop)
    print(sorted(t.result() for t in done))
    try:
        yield from workers[0].fail()
    except ValueError as error:
        print('failed', error)
    with_lock = asyncio.Lock(loop=loop)
    yield from with_lock
    print(with_lock.locked())


loop = asyncio.get_event_loop()
try:
    loop.run_until_complete(main(loop))
except Exception as error:
    print(type(error).__name__)
finally:
    loop.close()
