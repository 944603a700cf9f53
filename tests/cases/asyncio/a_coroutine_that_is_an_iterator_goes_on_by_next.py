import asyncio
import collections.abc
import traceback


class Wrapper(collections.abc.Coroutine):
    def __init__(self, coro, log):
        self.coro, self.log = coro, log

    def send(self, value):
        self.log.append("send")
        return self.coro.send(value)

    def throw(self, *error):
        self.log.append("throw")
        return self.coro.throw(*error)

    def close(self):
        self.log.append("close")
        self.coro.close()

    def __await__(self):
        return self


class Iterator(Wrapper):
    def __iter__(self):
        return self

    def __next__(self):
        self.log.append("next")
        return self.coro.send(None)


async def work(fails):
    await asyncio.sleep(0.1)
    if fails:
        raise LookupError("work fails")
    return "worked"


async def main():
    for kind in (Wrapper, Iterator):
        for fails in (False, True):
            log = []
            try:
                print(await asyncio.create_task(kind(work(fails), log)), log)
            except LookupError as error:
                print(log, [frame.name for frame in traceback.extract_tb(error.__traceback__)])
        log = []
        task = asyncio.create_task(kind(work(False), log))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(log, task.cancelled())


asyncio.run(main())
