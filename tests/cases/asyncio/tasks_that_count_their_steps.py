import asyncio


class Counting(asyncio.Task):
    def __init__(self, coro, **options):
        self.steps = 0
        super().__init__(self.counted(coro), **options)

    async def counted(self, coro):
        class Steps:
            def __init__(inner, iterator):
                inner.iterator = iterator

            def __await__(inner):
                value = None
                while True:
                    self.steps += 1
                    try:
                        waiting = inner.iterator.send(value)
                    except StopIteration as stop:
                        return stop.value
                    value = yield waiting

        return await Steps(coro)


async def work(count):
    for _ in range(count):
        await asyncio.sleep(0)
    await asyncio.sleep(1)
    return count


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **options: Counting(coro, loop=loop, **options))
    tasks = [asyncio.create_task(work(count)) for count in (0, 1, 5)]
    print(await asyncio.gather(*tasks), [task.steps for task in tasks])


asyncio.run(main())
