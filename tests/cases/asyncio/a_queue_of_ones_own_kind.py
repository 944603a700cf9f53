import asyncio


class UniqueQueue(asyncio.Queue):
    def _init(self, maxsize):
        self.seen = set()
        self._queue = []

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            self._queue.append(item)

    def _get(self):
        return self._queue.pop(0)

    def qsize(self):
        return len(self._queue)


class ClosingQueue(asyncio.Queue):
    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self.get()
        if item is None:
            raise StopAsyncIteration
        return item


async def main():
    queue = UniqueQueue(3)
    for item in 'abab':
        await queue.put(item)
    print(queue.qsize(), queue.full(), [queue.get_nowait() for _ in range(2)], queue.empty())
    queue = ClosingQueue()
    asyncio.get_running_loop().call_later(1, queue.put_nowait, 'late')
    asyncio.get_running_loop().call_later(2, queue.put_nowait, None)
    queue.put_nowait('early')
    async for item in queue:
        print(item, asyncio.get_running_loop().time())
    print('closed')


asyncio.run(main())
