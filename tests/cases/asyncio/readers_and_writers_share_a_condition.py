import asyncio


class ReadWriteLock:
    def __init__(self):
        self.condition, self.readers = asyncio.Condition(), 0

    async def acquire_read(self):
        async with self.condition:
            self.readers += 1

    async def release_read(self):
        async with self.condition:
            self.readers -= 1
            if self.readers == 0:
                self.condition.notify_all()

    async def __aenter__(self):
        await self.condition.acquire()
        await self.condition.wait_for(lambda: self.readers == 0)

    async def __aexit__(self, *details):
        self.condition.release()


async def reader(lock, name, log):
    await lock.acquire_read()
    log.append(f'{name} reads')
    await asyncio.sleep(1)
    log.append(f'{name} has read')
    await lock.release_read()


async def writer(lock, name, log):
    async with lock:
        log.append(f'{name} writes')
        await asyncio.sleep(0.5)
        log.append(f'{name} has written')


async def main():
    lock, log = ReadWriteLock(), []
    await asyncio.gather(reader(lock, 'r1', log), writer(lock, 'w1', log), reader(lock, 'r2', log), writer(lock, 'w2', log))
    print(*log, sep='\n')
    print(asyncio.get_running_loop().time())


asyncio.run(main())
