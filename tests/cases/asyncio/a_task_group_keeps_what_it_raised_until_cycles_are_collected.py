import asyncio
import gc


class Kept:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


async def numbers(kept):
    yield kept


async def fails():
    raise ValueError('fails')


async def waits(name, error):
    kept = Kept(name)
    g = numbers(kept)
    async for n in g:
        async with asyncio.TaskGroup() as group:
            if error:
                group.create_task(fails())
            await asyncio.sleep(1)
        print('after', name)


async def main():
    for name, error in (('whole', False), ('failed', True)):
        try:
            await waits(name, error)
        except* ValueError as errors:
            print(name, errors.exceptions)
        await asyncio.sleep(1)
        print('next')
    print('main ends')


asyncio.run(main())
print('collect')
gc.collect()
