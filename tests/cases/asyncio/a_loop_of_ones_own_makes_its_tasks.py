import asyncio


class MyTask(asyncio.Task):
    pass


class Loop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **options):
        print('create_task', sorted(options))
        return MyTask(coro, loop=self, **options)


async def work():
    return 1


async def main():
    print(type(asyncio.current_task()).__name__)
    print(type(asyncio.create_task(work(), name='x')).__name__)
    print(await asyncio.gather(work(), asyncio.ensure_future(work())))
    async with asyncio.TaskGroup() as group:
        print(type(group.create_task(work())).__name__)
    print(await asyncio.wait_for(work(), 1))


with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
