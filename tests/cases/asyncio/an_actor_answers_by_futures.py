import asyncio


class Counter:
    def __init__(self):
        self.mailbox, self.value = asyncio.Queue(), 0

    async def run(self):
        while True:
            message, future = await self.mailbox.get()
            if message == 'stop':
                future.set_result(None)
                return 'stopped'
            try:
                self.value += message
                future.set_result(self.value)
            except TypeError as error:
                future.set_exception(error)

    async def ask(self, message):
        future = asyncio.get_running_loop().create_future()
        await self.mailbox.put((message, future))
        return await future


async def main():
    counter = Counter()
    actor = asyncio.create_task(counter.run())
    print(await asyncio.gather(*(counter.ask(number) for number in (1, 2, 3))))
    try:
        await counter.ask('text')
    except TypeError as error:
        print(error)
    await counter.ask('stop')
    print(await actor)


asyncio.run(main())
