import asyncio


class A:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return True


async def numbers():
    for i in range(2):
        yield i


async def main():
    async with A() as a, A():
        x = 1
    async with A():
        raise ValueError
    async for n in numbers():
        print(n)
    else:
        print("else")
    values = [n async for n in numbers()
              if n]
    return values


print(asyncio.run(main()))
