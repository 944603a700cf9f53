import asyncio


class Watchdog:
    def __init__(self, limit):
        self.limit, self.tasks = limit, {}

    def watch(self, coro, name):
        task = asyncio.create_task(coro, name=name)
        self.tasks[task] = asyncio.get_running_loop().time()
        task.add_done_callback(self.tasks.pop)
        return task

    async def run(self):
        while True:
            await asyncio.sleep(0.5)
            now = asyncio.get_running_loop().time()
            for task, begun in list(self.tasks.items()):
                if now - begun > self.limit:
                    print(now, 'cancels', task.get_name())
                    task.cancel('too long')


async def main():
    watchdog = Watchdog(2)
    guard = asyncio.create_task(watchdog.run())
    tasks = [watchdog.watch(asyncio.sleep(delay, delay), f'sleep {delay}') for delay in (1, 3, 2.2)]
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(watchdog.tasks, guard.cancel())


asyncio.run(main())
