import asyncio


class RateLimiter:
    def __init__(self, count, period):
        self.semaphore, self.period = asyncio.Semaphore(count), period

    async def __aenter__(self):
        await self.semaphore.acquire()
        asyncio.get_running_loop().call_later(self.period, self.semaphore.release)

    async def __aexit__(self, *details):
        return False


async def request(number, limiter, log):
    async with limiter:
        log.append((asyncio.get_running_loop().time(), number))


async def main():
    limiter, log = RateLimiter(2, 1), []
    await asyncio.gather(*(request(number, limiter, log) for number in range(7)))
    print(*log)


asyncio.run(main())
