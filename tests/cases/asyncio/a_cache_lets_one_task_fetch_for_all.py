import asyncio


class Cache:
    def __init__(self, fetch):
        self.fetch, self.futures, self.fetched = fetch, {}, 0

    async def get(self, key):
        if key in self.futures:
            return await self.futures[key]
        future = self.futures[key] = asyncio.get_running_loop().create_future()
        self.fetched += 1
        try:
            future.set_result(await self.fetch(key))
        except Exception as error:
            future.set_exception(error)
            del self.futures[key]
        return await future


async def fetch(key):
    await asyncio.sleep(1)
    if key == 'bad':
        raise LookupError(key)
    return key * 2


async def main():
    cache = Cache(fetch)
    print(await asyncio.gather(*(cache.get(key) for key in 'abab')), cache.fetched)
    print(await asyncio.gather(cache.get('bad'), cache.get('bad'), return_exceptions=True), cache.fetched)
    print(await cache.get('a'), asyncio.get_running_loop().time())


asyncio.run(main())
