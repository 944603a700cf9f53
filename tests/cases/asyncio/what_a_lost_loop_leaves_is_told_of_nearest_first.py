import asyncio


async def fails(n):
    raise ValueError(n)


class App:
    def __init__(self):
        self.tasks = {}

    async def run(self):
        for i in range(2):
            self.tasks[i] = asyncio.create_task(fails(i))
        self.waiting = asyncio.create_task(asyncio.sleep(100))
        self.more = [asyncio.create_task(fails(n)) for n in 'ab']
        await asyncio.sleep(1)


app = App()
loop = asyncio.new_event_loop()
loop.run_until_complete(app.run())
last = loop.create_task(fails('never begun'))
print('end')
