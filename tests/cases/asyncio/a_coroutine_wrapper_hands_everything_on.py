import asyncio


class Wrapper:
    """Logs what goes through a coroutine."""

    def __init__(self, coro, log):
        self.coro, self.log = coro, log

    def send(self, value):
        self.log.append('send')
        return self.coro.send(value)

    def throw(self, *error):
        self.log.append(f'throw {type(error[0]).__name__}')
        return self.coro.throw(*error)

    def close(self):
        self.log.append('close')
        self.coro.close()

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)


async def work(delay):
    try:
        await asyncio.sleep(delay)
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        raise
    return 'worked'


async def main():
    log = []
    print(await asyncio.create_task(Wrapper(work(1), log)), log)
    log = []
    print(await Wrapper(work(1), log), log)
    log = []
    task = asyncio.create_task(Wrapper(work(5), log))
    await asyncio.sleep(1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), log)
    log = []
    task = asyncio.create_task(Wrapper(work(5), log))
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), log)
    log = []
    print(await asyncio.wait_for(Wrapper(work(0), log), 5), await asyncio.gather(Wrapper(work(0), log)), len(log))
    print(asyncio.iscoroutine(Wrapper(None, None)))


asyncio.run(main())
