import asyncio

saved = []


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'goes')


async def gives(name):
    return Noisy(name)


async def waits_for_itself(future):
    inner = asyncio.gather(asyncio.current_task(), future)
    await asyncio.gather(gives('a result'), inner, return_exceptions=True)
    del inner
    print('goes on')


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waits_for_itself(future))
    await asyncio.sleep(0.1)
    try:
        task.cancel()
    except RecursionError as error:
        saved.append(error)
        print('caught', type(error).__name__)
    future.set_exception(ValueError('no'))
    await task
    await asyncio.sleep(0.1)
    print('the error goes')
    saved.clear()
    print('it has gone')


asyncio.run(main())
