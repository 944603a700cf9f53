import asyncio


class Promise(asyncio.Future):
    def __init__(self, label):
        super().__init__()
        self.label = label

    def resolve(self, value):
        self.set_result((self.label, value))


async def main():
    p = Promise('p')
    print(isinstance(p, asyncio.Future), asyncio.isfuture(p), p)
    asyncio.get_running_loop().call_later(1, p.resolve, 42)
    print(await p)
    print(p)
    q = Promise('q')
    q.cancel('enough')
    try:
        await q
    except asyncio.CancelledError as error:
        print(error.args, q.cancelled())
    done, pending = await asyncio.wait([p, q])
    print(len(done), len(pending))


asyncio.run(main())
