import asyncio


class Traced(asyncio.Task):
    def __repr__(self):
        return f'<Traced {self.get_name()}>'


class Counting(asyncio.Task):
    made = 0

    def __init__(self, coroutine, **options):
        super().__init__(coroutine, **options)
        Counting.made += 1


async def job(number):
    print('job', number)
    await asyncio.sleep(number)
    return number


async def main():
    loop = asyncio.get_running_loop()
    first = Traced(job(1), loop=loop, name='first')
    loop.set_task_factory(lambda loop, coroutine, **options: Counting(coroutine, loop=loop, **options))
    second = asyncio.create_task(job(2))
    print(first, type(second).__name__)
    print(await asyncio.gather(first, second, job(3)), Counting.made)


asyncio.run(main())
