import asyncio


def numbers():
    got = yield (
        1)
    print(got)
    yield from (n
                for n in
                (2, 3))
    return [
        4]


for n in numbers(): print(n)


class Twice:
    async def __aenter__(self): return 1

    async def __aexit__(self, *info): return None


async def count(n):
    for i in range(n):
        yield i


async def main():
    await asyncio.gather(
        asyncio.sleep(0),
        asyncio.sleep(
            0))
    async with Twice() as a, \
            Twice():
        print(a)
    print([i
           async for i in
           count(2)
           if i], [await asyncio.sleep(0, j)
                   for j in (1,)])
    async for i in count(
            2):
        if i: break
    else: print('else')


asyncio.run(main())
