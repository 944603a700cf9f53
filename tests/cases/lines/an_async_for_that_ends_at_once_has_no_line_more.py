class A:
    def __init__(self): self.n = 2
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
async def gen():
    yield 1
async def main():
    async for x in A():
        print(x)
    async for x in A():
        pass
    print([y async for y in A()])
    async for x in gen():
        print(x)
    print([y async for y in gen()])
try:
    main().send(None)
except StopIteration:
    print("end")
