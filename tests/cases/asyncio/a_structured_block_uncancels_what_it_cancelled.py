import asyncio
import sys


class Deadline:
    def __init__(self, delay):
        self.delay, self.expired = delay, False

    def expire(self):
        self.expired = True
        self.task.cancel()

    async def __aenter__(self):
        self.task = asyncio.current_task()
        self.handle = self.task.get_loop().call_later(self.delay, self.expire)
        return self

    async def __aexit__(self, kind, error, tb):
        self.handle.cancel()
        if self.expired and self.task.uncancel() == 0 and kind is asyncio.CancelledError:
            raise TimeoutError from error


async def request(delay, limit):
    reached = False
    try:
        async with Deadline(limit) as deadline:
            await asyncio.sleep(delay)
            reached = True
    except TimeoutError as error:
        print('timeout', repr(error.__cause__), sys.exc_info()[0].__name__)
    await asyncio.sleep(0)
    return deadline.expired, reached, asyncio.current_task().cancelling()


async def nested():
    try:
        async with Deadline(2) as outer:
            try:
                async with Deadline(1) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', inner.expired, outer.expired)
            await asyncio.sleep(10)
    except TimeoutError:
        print('outer', outer.expired, asyncio.get_running_loop().time())


async def main():
    print(await asyncio.create_task(request(10, 0.1)))
    print(await asyncio.create_task(request(0, 10)))
    task = asyncio.create_task(request(10, 5))
    await asyncio.sleep(1)
    task.cancel('from outside')
    print(await asyncio.gather(task, return_exceptions=True))
    await nested()


asyncio.run(main())
